import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Cell, ExploreResult, NamedCell } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { pickName, sectorName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { endOf, lineOf, type PairLine, type PairScale } from './pairLine.ts';

/** One of the two selections. */
export interface Side {
  readonly filter: Filter;
  readonly result: ExploreResult;
  /** The selection in words. */
  readonly name: string;
}

/** Under this share of the larger sum, two amounts are said to be equal. */
const equalWithin = 0.01;

/** How two sums stand to each other. */
export function standing(a: number, b: number): 'equal' | 'more' | 'less' {
  if (Math.abs(a - b) <= equalWithin * Math.max(Math.abs(a), Math.abs(b))) return 'equal';
  return a > b ? 'more' : 'less';
}

/** The difference in one sentence; a selection without rows is no amount to compare with. */
export function differenceSentence(a: Side, b: Side, { t, format }: Voice): string {
  const empty = [a, b].filter(({ result }) => result.total.n === 0).map(({ name }) => name);
  if (empty.length > 0) return t('compare.noRow', { names: format.list(empty) });
  const [sumA, sumB] = [a.result.total.sum, b.result.total.sum];
  return t(`compare.${standing(sumA, sumB)}`, {
    a: a.name,
    b: b.name,
    amountA: format.amountShort(sumA),
    amountB: format.amountShort(sumB),
    difference: format.amountShort(Math.abs(sumA - sumB)),
  });
}

/** The two selections measure by measure; each measure has its own scale, shared by both. */
export function measureLines(a: Side, b: Side, { t, format }: Voice): PairLine[] {
  const [one, other] = [a.result.total, b.result.total];
  const line = (measure: Measured, x: number | null, y: number | null, write: PairScale['write']) =>
    lineOf(measure, t(`compare.measure.${measure}`), x, y, { end: endOf([[x, y]]), write, noRow: t('map.noRow') });
  return [
    line('amount', one.n > 0 ? one.sum : null, other.n > 0 ? other.sum : null, format.dirhams),
    line('grants', one.n, other.n, format.integer),
    line('recipients', one.recipients, other.recipients, format.integer),
    line('funders', one.funders, other.funders, format.integer),
    line('median', one.median, other.median, format.dirhams),
  ];
}

type Measured = 'amount' | 'grants' | 'recipients' | 'funders' | 'median';

/** Share of each selection's amount by sector, the widest gap first. */
export function sectorLines(a: Side, b: Side, reference: Pick<Reference, 'sectors'>, voice: Voice): PairLine[] {
  const { t, format, language } = voice;
  const nameOf = (code: string) => {
    const sector = reference.sectors.find((known) => known.code === code);
    return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  };
  const pairs = paired(sharesOf(a.result.sectorsOfSelection), sharesOf(b.result.sectorsOfSelection));
  const gapOf = ({ x, y }: Pair) => (x ?? 0) - (y ?? 0);
  const scale = scaleOf(pairs, (share) => format.percent(share, 1), t('map.noRow'));
  return pairs
    .toSorted((p, q) => Math.abs(gapOf(q)) - Math.abs(gapOf(p)))
    .map((pair) => ({
      ...lineOf(pair.key || none, nameOf(pair.key), pair.x, pair.y, scale),
      gap: t('compare.points', { points: format.decimal(100 * gapOf(pair), 1) }),
    }));
}

/** How many funders are drawn; the rest stand together in a last line. */
const fundersShown = 10;

/** What each funder gave to either selection, largest together first; the rest in one line, so that both sides sum. */
export function funderLines(a: Side, b: Side, { t, format, language }: Voice): PairLine[] {
  const [one, other] = [fundersOf(a), fundersOf(b)];
  const names = new Map([...other, ...one].map((cell) => [cell.key, pickName(cell.name, cell.nameAr, language)]));
  const pairs = paired(sumsOf(one), sumsOf(other)).sort((p, q) => together(q) - together(p));
  const rest = pairs.slice(fundersShown);
  const others: Pair = { key: 'rest', x: add(rest.map(({ x }) => x)), y: add(rest.map(({ y }) => y)) };
  const shown = [...pairs.slice(0, fundersShown), ...(rest.length > 0 ? [others] : [])];
  const nameOf = (key: string) => {
    if (key === 'rest') return t('compare.others', { count: rest.length });
    return key === '' ? t('filters.funderNotStated') : (names.get(key) ?? key);
  };
  const scale = scaleOf(shown, format.amountShort, t('map.noRow'));
  return shown.map(({ key, x, y }) => lineOf(key || none, nameOf(key), x, y, scale));
}

/** What each selection holds year by year, undated rows last. */
export function yearLines(a: Side, b: Side, { t, format }: Voice): PairLine[] {
  const pairs = paired(yearSums(a), yearSums(b)).sort(
    (p, q) => Number(p.key === '') - Number(q.key === '') || p.key.localeCompare(q.key),
  );
  const scale = scaleOf(pairs, format.amountShort, t('map.noRow'));
  return pairs.map(({ key, x, y }) => lineOf(key || none, key || t('explore.yearNotStated'), x, y, scale));
}

function yearSums({ result }: Side): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { keys, sum } of result.yearByClass) sums.set(keys[0], (sums.get(keys[0]) ?? 0) + sum);
  return sums;
}

function add(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The values of both selections under one key; null where one has no row. */
interface Pair {
  readonly key: string;
  readonly x: number | null;
  readonly y: number | null;
}

function paired(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Pair[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.map((key) => ({ key, x: one.get(key) ?? null, y: other.get(key) ?? null }));
}

function together({ x, y }: Pair): number {
  return (x ?? 0) + (y ?? 0);
}

function scaleOf(pairs: readonly Pair[], write: PairScale['write'], noRow: string): PairScale {
  return { end: endOf(pairs.map(({ x, y }) => [x, y] as const)), write, noRow };
}

function sumsOf(cells: readonly NamedCell[]): ReadonlyMap<string, number> {
  return new Map(cells.filter(({ n }) => n > 0).map((cell) => [cell.key, cell.sum]));
}

function fundersOf({ result, filter }: Side): readonly NamedCell[] {
  const { funder } = filter.clauses;
  return funder ? result.facets.funder.filter(({ key }) => keeps('funder', funder)(key)) : result.facets.funder;
}

function sharesOf(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const whole = cells.reduce((sum, cell) => sum + cell.sum, 0);
  return new Map(cells.filter(({ n }) => n > 0).map(({ key, sum }) => [key, whole > 0 ? sum / whole : 0]));
}
