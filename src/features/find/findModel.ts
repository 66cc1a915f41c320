import type { EditionKind } from '../../core/edition/edition.ts';
import type { Findings, Found, FoundGrant, FoundSubject, Listed } from '../../core/find/findings.ts';
import type { Reference } from '../../core/model/reference.ts';
import { defaultClauses } from '../../core/query/filter.ts';
import { recordKey } from '../../core/query/recordKey.ts';
import type { Page } from '../../core/view/page.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { pickName, subjectName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';
import type { Finding } from '../../state/useFindings.ts';

export type FindSpeech = Pick<Locale, 'language' | 'format'> & { readonly t: Translator['t'] };

/** Kinds in the order they stand in, unless one holds something nearer. */
const kinds = ['places', 'sectors', 'funders', 'recipients', 'grants'] as const;
export type FoundKind = (typeof kinds)[number];

/** One line a reader can choose. */
export interface FindOption {
  readonly key: string;
  readonly to: Page;
  readonly text: string;
  /** What stands beside it, part by part. */
  readonly beside: readonly string[];
  /** True for the way to the whole list, in which the words are sought again. */
  readonly whole: boolean;
}

export interface FindSection {
  readonly kind: FoundKind;
  readonly total: number;
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
  grants: { kind: 'explore' },
};

/** The kinds that answer: those that hold the very name first, then those where something is near; each with its lines and, where there are more, its list. */
export function findSections(
  { ofReference, ofEdition }: Finding,
  reference: Reference,
  editionKind: EditionKind,
  speech: FindSpeech,
): FindSection[] {
  const subjects = { ...ofReference, ...ofEdition };
  const optionsOf = (kind: FoundKind): readonly FindOption[] => {
    if (kind === 'grants') return ofEdition?.grants.first.map((grant) => grantOption(grant, editionKind, speech)) ?? [];
    return subjects[kind]?.first.map((found) => subjectOption(found, ofEdition, reference, speech)) ?? [];
  };
  const sections = kinds.flatMap((kind) => {
    const found: Found<unknown> | undefined = subjects[kind];
    if (!found || found.total === 0) return [];
    const options = optionsOf(kind);
    const hasMore = found.total > options.length;
    const more = hasMore ? wholeOptions(kind, ofEdition?.listed ?? null, speech) : [];
    const only = hasMore && more.length === 0 ? options.length : null;
    return [{ kind, total: found.total, only, nearness: nearnessOf(found), options: [...options, ...more] }];
  });
  return sections.sort((a, b) => b.nearness - a.nearness);
}

function nearnessOf({ near, exact }: Found<unknown>): number {
  return Number(near) + Number(exact);
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

/** The way to the list where the words are sought again, with what that list counts; none where it would be empty. */
function wholeOptions(kind: FoundKind, listed: Listed | null, { t }: FindSpeech): readonly FindOption[] {
  const count = seeksAgain(kind) ? (listed?.[kind] ?? 0) : null;
  if (count === 0) return [];
  const counted = count !== null && t(kind === 'grants' ? 'charts.grants' : 'profile.lines', { count });
  const beside = counted ? [counted] : [];
  return [{ key: `all ${kind}`, to: wholeLists[kind], text: t(`find.all.${kind}`), beside, whole: true }];
}

/** Kinds whose whole list is shown as it is: words sought in grants would not keep the places and sectors of that name. */
export function seeksAgain(kind: FoundKind): kind is keyof Listed {
  return kind !== 'places' && kind !== 'sectors';
}
