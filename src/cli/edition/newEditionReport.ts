import { basename, dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import type { EditionDraft } from '../../core/edition/editionDraft.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
import { currencyName } from '../../i18n/currencyName.ts';
import { createFormat } from '../../i18n/format.ts';
import { kitText } from '../../i18n/kitText.ts';
import { editionsFolder } from '../checkout.ts';
import { reportLanguage } from '../reportLanguage.ts';
import type { EditionTotal } from './countedBefore.ts';
import type { EditionChanges } from './editionChanges.ts';
import type { NewEditionArguments } from './newEditionArguments.ts';
import type { RepeatedIds } from './repeatedIds.ts';

/** What a run of `kharita new-edition` did. */
export interface NewEditionRun {
  readonly asked: NewEditionArguments;
  readonly taken: readonly TakenFile[];
  readonly draft: EditionDraft;
  /** The folder that keeps the edition before; null where there was none of an earlier day. */
  readonly kept: string | null;
  readonly repeats: readonly RepeatedIds[];
  readonly changes: EditionChanges;
}

/** What a publisher is told: what was written, of which files, and what only they can say. */
export function newEditionReport(run: NewEditionRun): string {
  const { asked, draft, kept } = run;
  const name = basename(resolve(asked.dir));
  const remarks = remarksOn(run);
  if (asked.format === 'json') {
    const { before, total } = run.changes;
    const files = run.taken.map(({ path, ingest }) => {
      return { path, rows: ingest.rows, sum: sumOf(ingest), before: before.get(path) ?? null };
    });
    return `${JSON.stringify({ name, date: asked.date, folder: asked.dir, kept, files, total, remarks }, null, 2)}\n`;
  }
  const say = kitText(asked.language);
  const folder = relative(process.cwd(), asked.dir) || '.';
  if (draft.resources.length === 0) return `${say('empty', { folder })}\n`;
  const told = remarks.map(({ code, ...params }) => `  ${say(code, params)}`);
  const lines = [
    say('made', { name, date: createFormat(asked.language).date(asked.date), folder }),
    ...(kept === null ? [] : [say('kept', { folder: relative(process.cwd(), kept) })]),
    ...run.taken.flatMap((file) => [`  ${fileLine(file, asked.language)}`, ...beforeLines(file, run)]),
    ...totalLines(run),
    ...(told.length === 0 ? [] : ['', say('toFill'), ...told]),
    ...(dirname(resolve(asked.dir)) === resolve(editionsFolder) ? ['', say('next', { name })] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function fileLine({ path, ingest }: TakenFile, language: NewEditionArguments['language']): string {
  const { rows } = ingest;
  const sum = sumOf(ingest);
  const written = sum === null ? '' : amountIn(language, sum.amount, sum.currency);
  const setAside = rows.setAside === 0 ? '' : rows.setAside;
  return kitText(language)('file', { path, rows: rows.accepted, sum: written, setAside });
}

type Spoken = NewEditionArguments['language'];

function amountIn(language: Spoken, amount: string, currency: string | null): string {
  return `${reportLanguage(language).amount(amount)} ${currencyName(currency ?? '', language)}`.trim();
}

/** What a file counted that was replaced, under what it counts now. */
function beforeLines({ path }: TakenFile, { asked: { language }, changes }: NewEditionRun): string[] {
  const before = changes.before.get(path);
  if (before === undefined) return [];
  const say = kitText(language);
  if ('records' in before) return [`    ${say('beforeRecords', { count: before.records })}`];
  const sum = before.sum === null ? '' : amountIn(language, before.sum, before.currency);
  return [`    ${say('before', { rows: before.rows, sum })}`];
}

/** What the whole edition counts, and what it did; nothing where it is new or nothing changed. */
function totalLines({ asked: { language }, changes: { total } }: NewEditionRun): string[] {
  if (total === null) return [];
  const say = kitText(language);
  const { comma } = reportLanguage(language).words;
  const spoken = ({ rows, sums }: EditionTotal) => ({
    rows,
    sum: sums.map(({ sum, currency }) => amountIn(language, sum, currency)).join(comma),
  });
  const before = total.before === null ? [] : [`    ${say('before', spoken(total.before))}`];
  return [`  ${say('total', spoken(total.now))}`, ...before];
}

function sumOf(ingest: TakenFile['ingest']) {
  if (ingest.profile !== 'kharita-grants-1' || ingest.amount.sum === null) return null;
  return { amount: ingest.amount.sum, currency: ingest.amount.currency };
}

/** A sentence of the kit and what fills it. */
type Remark = { readonly code: Parameters<ReturnType<typeof kitText>>[0] } & Readonly<Record<string, string | number>>;

function remarksOn({ draft, taken, repeats }: NewEditionRun): Remark[] {
  const missing: Remark[] = [
    ...(draft.title === draft.name ? [{ code: 'fillTitle' } as const] : []),
    ...(draft.titleAr === undefined ? [{ code: 'fillTitleAr' } as const] : []),
    ...(draft.contact === undefined ? [{ code: 'fillContact' } as const] : []),
  ];
  const twice = repeats.map((pair) => ({ code: 'repeatedIds', ...pair }) as const);
  return [...missing, ...draft.resources.flatMap(toSay), ...taken.flatMap(toKnow), ...twice];
}

const described = v.object({
  path: v.string(),
  profile: v.optional(v.string(), ''),
  publisher: v.object({ fr: v.string(), ar: v.string() }),
  coverage: v.object({ level: v.string(), institution: v.string() }),
  sources: v.optional(v.array(v.unknown()), []),
  licenses: v.optional(v.array(v.unknown()), []),
});

function toSay(resource: EditionDraft['resources'][number]): Remark[] {
  const { path, profile, publisher, coverage, sources, licenses } = v.parse(described, resource);
  const ofCalls = profile === 'kharita-calls-1';
  const lacking: readonly (readonly [Remark['code'], boolean])[] = [
    ['fillPublisher', publisher.fr === ''],
    ['fillPublisherAr', publisher.ar === ''],
    ['fillSource', sources.length === 0],
    ['fillLicence', licenses.length === 0],
    [ofCalls ? 'fillCallsInstitution' : 'fillInstitution', coverage.institution === '*'],
    [ofCalls ? 'fillCallsPartial' : 'fillPartial', coverage.level === 'partial'],
  ];
  return lacking.filter(([, lacks]) => lacks).map(([code]) => ({ code, path }));
}

function toKnow({ path, ingest, convertedFrom }: TakenFile): Remark[] {
  const people = ingest.issues.find(({ code }) => code === 'P02');
  const noFunder = ingest.issues.some(({ code }) => code === 'H08');
  const noCurrency = ingest.profile === 'kharita-grants-1' && ingest.amount.currency === null;
  return [
    ...(convertedFrom
      ? [{ code: 'converted', path, name: convertedFrom.name, sheet: convertedFrom.sheet } as const]
      : []),
    ...(noFunder ? [{ code: 'fillFunder', path } as const] : []),
    ...(noCurrency ? [{ code: 'fillCurrency', path } as const] : []),
    ...(ingest.rows.setAside > 0 ? [{ code: 'setAside', path, count: ingest.rows.setAside } as const] : []),
    ...(people ? [{ code: 'people', path, count: people.count } as const] : []),
  ];
}
