import type { AwardGroup } from '../../core/calls/awardGroups.ts';
import { announcedYear } from '../../core/calls/usualWindow.ts';
import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Cell, ExploreResult, NamedCell } from '../../core/query/explore.ts';
import type { Page } from '../../core/view/page.ts';
import { areaName, pickName } from '../../i18n/names.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';

/** Shown by name; the others are one line. */
const listed = 4;
/** Fewer grants than this have no quarters to speak of, and no shape to draw. */
export const fewestForQuartiles = 4;

/** A recipient or a place and what it received. */
export interface AwardLine {
  readonly key: string;
  readonly name: string;
  /** Its page; null for what has none. */
  readonly page: Page | null;
  readonly grants: string;
  readonly amount: string;
}

export interface AwardsModel {
  /** When, then `<grants/>` and `<sum/>` where they stand. */
  readonly sentence: string;
  /** Of which calls, for the title of the chart. */
  readonly calls: string;
  readonly grants: { readonly sentence: string; readonly figure: string };
  readonly sum: string;
  /** The median, and between which amounts half of the grants lie; empty for a single grant. */
  readonly typical: string;
  /** The largest, then the others together: they add up to the whole. */
  readonly recipients: readonly AwardLine[];
  readonly places: readonly AwardLine[];
}

const nouns = { published: 'explore.grants', simulated: 'explore.grantsSimulated', own: 'explore.grantsOwn' } as const;

/** What the grants that name a group of calls add up to, in words; `result` is of exactly those grants. */
export function awardsModel(
  group: AwardGroup,
  result: ExploreResult,
  { edition, reference }: { readonly edition: EditionKind; readonly reference: Reference },
  locale: Voice,
): AwardsModel {
  const voice = inCurrency(result.currency, locale);
  const { t, format } = voice;
  const { n, sum } = result.total;
  return {
    sentence: whenWords(group, voice),
    calls: callsWords(group, voice),
    grants: { sentence: t(nouns[edition], { count: n }), figure: format.integer(n) },
    sum: format.amountShort(sum),
    typical: typicalWords(result, voice),
    recipients: recipientLines(result, voice),
    places: placeLines(result.placesOfSelection, reference, voice),
  };
}

function whenWords({ of, calls }: AwardGroup, { t, format }: Voice): string {
  const years = calls.map(announcedYear).sort();
  const [first = ''] = years;
  const last = years.at(-1) ?? first;
  if (of === 'own') return t('calls.awards.own');
  if (first === last) return t(of === 'last' ? 'calls.awards.last' : 'calls.awards.year', { year: first });
  return t('calls.awards.earlier', { years: format.range(first, last), count: calls.length });
}

function callsWords({ calls }: AwardGroup, { t, format }: Voice): string {
  const [call, ...others] = calls;
  if (!call) return '';
  if (others.length === 0) return `${t('explore.callIs')} ${call.id}`;
  const years = calls.map(announcedYear).sort();
  return t('calls.awards.series', { series: call.series, years: format.range(years[0] ?? '', years.at(-1) ?? '') });
}

function typicalWords({ total: { n, median, quartiles } }: ExploreResult, { t, format }: Voice): string {
  if (n < 2 || median === null) return '';
  if (n < fewestForQuartiles || quartiles === null) return t('calls.awards.median', { median: format.dirhams(median) });
  const [from, to] = quartiles;
  return t('calls.awards.typical', {
    median: format.dirhams(median),
    from: format.dirhams(from),
    to: format.dirhams(to),
  });
}

function recipientLines({ recipients, staffWelfare }: ExploreResult, voice: Voice): AwardLine[] {
  const { t, language } = voice;
  const { top, rest } = recipients;
  const named = top.slice(0, listed).map((cell: NamedCell) =>
    lineOf({ ...cell, name: pickName(cell.name, cell.nameAr, language) }, voice, {
      kind: 'profile',
      subject: { of: 'recipient', key: cell.key },
    }),
  );
  const below = top.slice(listed);
  const others = {
    ...added([...below, rest]),
    key: 'others',
    name: t('charts.ranking.otherRecipients', { count: below.length + rest.organisations }),
  };
  const staff = {
    ...added([...staffWelfare.top, staffWelfare.rest]),
    key: 'staff',
    name: t('charts.ranking.staffWelfare'),
  };
  const unnamed = {
    ...added([recipients.notNamed, staffWelfare.notNamed]),
    key: 'none',
    name: t('charts.ranking.recipientsNotNamed'),
  };
  return [...named, ...[others, staff, unnamed].filter(({ n }) => n > 0).map((line) => lineOf(line, voice, null))];
}

function placeLines(cells: readonly Cell[], reference: Reference, voice: Voice): AwardLine[] {
  const bySum = cells.filter(({ n }) => n > 0).sort((a, b) => b.sum - a.sum);
  const named = bySum.slice(0, listed).map((cell) => {
    const region = reference.regions.find(({ code }) => code === cell.key);
    const name = region
      ? areaName(region.names, voice.language)
      : voice.t(`codes.place.${(cell.key || 'none') as 'several'}`);
    return lineOf(
      { ...cell, name },
      voice,
      region ? { kind: 'profile', subject: { of: 'region', key: cell.key } } : null,
    );
  });
  const below = bySum.slice(listed);
  if (below.length === 0) return named;
  const name = voice.t('calls.awards.otherPlaces', { count: below.length });
  return [...named, lineOf({ ...added(below), key: 'others', name }, voice, null)];
}

interface Summed {
  readonly n: number;
  readonly sum: number;
}

function added(cells: readonly Summed[]): Summed {
  return cells.reduce<Summed>((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
}

function lineOf(
  { key, name, n, sum }: Summed & Pick<AwardLine, 'key' | 'name'>,
  { t, format }: Voice,
  page: Page | null,
): AwardLine {
  return { key, name, page, grants: t('charts.grants', { count: n }), amount: format.amountShort(sum) };
}
