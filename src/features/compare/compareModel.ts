import { rollup, sum } from 'd3-array';
import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Cell, ExploreResult, NamedCell } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { pickName, sectorName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { lineOf, type PairLine } from './pairLine.ts';

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

/** The difference in one sentence. */
export function differenceSentence(a: Side, b: Side, { t, format }: Voice): string {
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
  const count = (name: string, x: number, y: number) => lineOf(name, name, x, y, Math.max(x, y), format.integer);
  const money = (name: string, x: number, y: number) => lineOf(name, name, x, y, Math.max(x, y), format.dirhams);
  return [
    money(t('compare.measure.amount'), one.sum, other.sum),
    count(t('compare.measure.grants'), one.n, other.n),
    count(t('compare.measure.recipients'), one.recipients, other.recipients),
    count(t('compare.measure.funders'), one.funders, other.funders),
    money(t('compare.measure.median'), one.median ?? 0, other.median ?? 0),
  ];
}

/** Share of each selection's amount by sector, the widest gap first. */
export function sectorLines(a: Side, b: Side, reference: Pick<Reference, 'sectors'>, voice: Voice): PairLine[] {
  const { t, format, language } = voice;
  const nameOf = (code: string) => {
    const sector = reference.sectors.find((known) => known.code === code);
    return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  };
  const shares = [a, b].map(({ result }) => sharesOf(result.sectorsOfSelection));
  const [one = new Map(), other = new Map()] = shares;
  const keys = unionOf(one, other);
  const end = Math.max(0, ...keys.flatMap((key) => [one.get(key) ?? 0, other.get(key) ?? 0]));
  return keys
    .map((key) => {
      const [x, y] = [one.get(key) ?? 0, other.get(key) ?? 0];
      const line = lineOf(key || none, nameOf(key), x, y, end, (share) => format.percent(share, 1));
      return {
        ...line,
        gap: t('compare.points', { points: format.decimal(100 * (x - y), 1) }),
        order: Math.abs(x - y),
      };
    })
    .sort((x, y) => y.order - x.order);
}

/** How many funders are drawn; the rest stand together in a last line. */
const fundersShown = 10;

/** What each funder gave to either selection, largest together first; the rest in one line, so that both sides sum. */
export function funderLines(a: Side, b: Side, { t, format, language }: Voice): PairLine[] {
  const [one, other] = [a, b].map((side) => new Map(fundersOf(side).map((cell) => [cell.key, cell])));
  const cells = new Map([...(one ?? []), ...(other ?? [])]);
  const sums = [...cells.values()]
    .map((cell) => ({ cell, x: one?.get(cell.key)?.sum ?? 0, y: other?.get(cell.key)?.sum ?? 0 }))
    .sort((p, q) => q.x + q.y - (p.x + p.y));
  const end = Math.max(0, ...sums.slice(0, fundersShown).flatMap(({ x, y }) => [x, y]));
  const nameOf = ({ key, name, nameAr }: NamedCell) =>
    key === '' ? t('filters.funderNotStated') : pickName(name, nameAr, language);
  const lines = sums
    .slice(0, fundersShown)
    .map(({ cell, x, y }) => lineOf(cell.key || none, nameOf(cell), x, y, end, format.amountShort));
  const rest = sums.slice(fundersShown);
  if (rest.length === 0) return lines;
  const [x, y] = [rest.reduce((sum, line) => sum + line.x, 0), rest.reduce((sum, line) => sum + line.y, 0)];
  return [
    ...lines,
    lineOf('rest', t('compare.others', { count: rest.length }), x, y, Math.max(end, x, y), format.amountShort),
  ];
}

/** What each selection holds year by year, undated rows last. */
export function yearLines(a: Side, b: Side, { t, format }: Voice): PairLine[] {
  const [one = new Map(), other = new Map()] = [a, b].map(({ result }) =>
    rollup(
      result.yearByClass,
      (cells) => sum(cells, (cell) => cell.sum),
      ({ keys }) => keys[0],
    ),
  );
  const keys = unionOf(one, other).sort((x, y) => Number(x === '') - Number(y === '') || x.localeCompare(y));
  const end = Math.max(0, ...keys.flatMap((key) => [one.get(key) ?? 0, other.get(key) ?? 0]));
  return keys.map((key) =>
    lineOf(
      key || none,
      key || t('explore.yearNotStated'),
      one.get(key) ?? 0,
      other.get(key) ?? 0,
      end,
      format.amountShort,
    ),
  );
}

function fundersOf({ result, filter }: Side): readonly NamedCell[] {
  const { funder } = filter.clauses;
  return funder ? result.facets.funder.filter(({ key }) => keeps('funder', funder)(key)) : result.facets.funder;
}

function sharesOf(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const whole = cells.reduce((sum, cell) => sum + cell.sum, 0);
  return new Map(cells.filter(({ n }) => n > 0).map(({ key, sum }) => [key, whole > 0 ? sum / whole : 0]));
}

function unionOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])];
}
