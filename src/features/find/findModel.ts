import type { EditionKind } from '../../core/edition/edition.ts';
import type { Findings, Found, FoundGrant, FoundSubject, Listed } from '../../core/find/findings.ts';
import type { Reference } from '../../core/model/reference.ts';
import { defaultClauses } from '../../core/query/filter.ts';
import { recordKey } from '../../core/query/recordKey.ts';
import type { Page } from '../../core/view/page.ts';
import { pickName, subjectName } from '../../i18n/names.ts';
import type { Finding } from '../../state/useFindings.ts';
import { callOption } from './callOption.ts';
import type { FindOption, FindSpeech } from './findOption.ts';

/** Kinds in the order they stand in, unless one holds something nearer. */
const kinds = ['places', 'sectors', 'funders', 'recipients', 'calls', 'grants'] as const;
export type FoundKind = (typeof kinds)[number];

export interface FindSection {
  readonly kind: FoundKind;
  readonly total: number;
  /** True where all of it is found by its sound alone. */
  readonly heard: boolean;
  /** How many stand here, where there are more and no list holds them; else null. */
  readonly only: number | null;
  readonly options: readonly FindOption[];
}

/** Lists that hold everything of a kind; grants are sought on the explore page. */
const wholeLists: Readonly<Record<FoundKind, Page>> = {
  places: { kind: 'directory', of: 'province' },
  sectors: { kind: 'directory', of: 'sector' },
  funders: { kind: 'directory', of: 'funder' },
  recipients: { kind: 'directory', of: 'recipient' },
  calls: { kind: 'calls' },
  grants: { kind: 'explore' },
};

/** The kinds that answer: those that hold the very name first, then those where something is near, last those only heard; each with its lines and, where there are more, its list. */
export function findSections(
  { ofReference, ofEdition, calls }: Pick<Finding, 'ofReference' | 'ofEdition' | 'calls'>,
  reference: Reference,
  editionKind: EditionKind,
  speech: FindSpeech,
): FindSection[] {
  const subjects = { ...ofReference, ...ofEdition };
  const all = { ...subjects, calls };
  const listed = { ...ofEdition?.listed, calls: calls?.listed ?? 0 };
  const optionsOf = (kind: FoundKind): readonly FindOption[] => {
    if (kind === 'grants') return ofEdition?.grants.first.map((grant) => grantOption(grant, editionKind, speech)) ?? [];
    if (kind === 'calls') return calls?.first.map((call) => callOption(call, speech)) ?? [];
    return subjects[kind]?.first.map((found) => subjectOption(found, ofEdition, reference, speech)) ?? [];
  };
  const sections = kinds.flatMap((kind) => {
    const found: Found<unknown> | null | undefined = all[kind];
    if (!found || found.total === 0) return [];
    const options = optionsOf(kind);
    const hasMore = found.total > options.length;
    const more = hasMore ? wholeOptions(kind, listed, speech) : [];
    const only = hasMore && more.length === 0 ? options.length : null;
    const { total, heard } = found;
    return [{ kind, total, heard, only, nearness: nearnessOf(found), options: [...options, ...more] }];
  });
  return sections.sort((a, b) => b.nearness - a.nearness);
}

function nearnessOf({ near, exact, heard }: Found<unknown>): number {
  return Number(near) + Number(exact) - Number(heard);
}

/** All that is found, of every kind. */
export function totalOf(sections: readonly FindSection[]): number {
  return sections.reduce((sum, { total }) => sum + total, 0);
}

function subjectOption(
  { subject, name, nameAr, figures }: FoundSubject,
  edition: Findings | null,
  reference: Reference,
  speech: FindSpeech,
): FindOption {
  const { t, format, language } = speech;
  const beside = () => {
    if (!edition) return [];
    if (!figures) return [t('codes.empty.notInEdition')];
    if (figures.n === 0) return [t('find.noneCounted')];
    return [t('charts.grants', { count: figures.n }), format.amountShort(figures.sum, edition.currency)];
  };
  const kind = kindWord(subject, reference, speech);
  return {
    key: `${subject.of} ${subject.key}`,
    to: { kind: 'profile', subject },
    text: subjectName(subject, { name, nameAr }, reference, language),
    beside: [...(kind ? [kind] : []), ...beside()],
    whole: false,
  };
}

/** Fès is a prefecture, Fès-Meknès a region. */
function kindWord({ of, key }: FoundSubject['subject'], { provinces }: Reference, { t }: FindSpeech): string | null {
  if (of === 'region') return t('find.area.region');
  if (of !== 'province') return null;
  const kind = provinces.find(({ code }) => code === key)?.kind ?? 'province';
  return t(`find.area.${kind}`);
}

function grantOption(grant: FoundGrant, editionKind: EditionKind, { t, format, language }: FindSpeech): FindOption {
  const id = recordKey(grant, editionKind);
  const recipient = pickName(grant.recipient.name, grant.recipient.nameAr, language);
  const counts = (defaultClauses.status as readonly string[]).includes(grant.status || 'none');
  return {
    key: `grant ${id}`,
    to: { kind: 'grant', id },
    text: grant.purpose || grant.programme || grant.grantId,
    beside: [
      recipient || t('explore.recipientNotNamed'),
      grant.year === '' ? t('grants.yearNotStated') : `${grant.year}${grant.yearInferred ? ' ≈' : ''}`,
      ...(counts ? [] : [t(`codes.status.${grant.status as 'paid'}`)]),
      format.dirhams(grant.amount, grant.currency),
    ],
    whole: false,
  };
}

/** What stands in the lists where the words are sought again. */
type ListedAgain = Listed & { readonly calls: number };

/** How the lines of each list are counted. */
const countedAs = {
  places: 'profile.lines',
  sectors: 'profile.lines',
  funders: 'profile.lines',
  recipients: 'profile.lines',
  calls: 'find.calls',
  grants: 'charts.grants',
} as const satisfies Record<FoundKind, string>;

/** The way to the list where the words are sought again, with what that list counts; none where it would be empty. */
function wholeOptions(kind: FoundKind, listed: Partial<ListedAgain>, { t }: FindSpeech): readonly FindOption[] {
  const count = seeksAgain(kind) ? (listed[kind] ?? 0) : null;
  if (count === 0) return [];
  const counted = count !== null && t(countedAs[kind], { count });
  const beside = counted ? [counted] : [];
  return [{ key: `all ${kind}`, to: wholeLists[kind], text: t(`find.all.${kind}`), beside, whole: true }];
}

/** Kinds whose whole list is shown as it is: words sought in grants would not keep the places and sectors of that name. */
export function seeksAgain(kind: FoundKind): kind is keyof ListedAgain {
  return kind !== 'places' && kind !== 'sectors';
}
