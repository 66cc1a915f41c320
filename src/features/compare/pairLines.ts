import { none } from '../../core/model/codelists.ts';
import type { NamedCell } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { pickName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { endOf, lineOf, type PairLine, type PairScale } from './pairLine.ts';
import { areOfTwo, type Side, type Weight, weightOf } from './side.ts';
import type { SideYears } from './sideYears.ts';

/** How many funders are drawn; the rest stand together in a last line. */
const fundersShown = 10;

/**
 * What each funder gave to either selection, largest together first, or of the larger share where they are of two
 * editions; the rest in one line, so that both sides sum. A
 * funder whose territory, by slug, leaves a side out is said to be outside it there: it gave nothing because it cannot.
 */
export function funderLines(a: Side, b: Side, territories: Readonly<Record<string, string>>, voice: Voice): PairLine[] {
  const { t, language } = voice;
  const weight = weightOf(a, b, voice);
  const [one, other] = [fundersOf(a), fundersOf(b)];
  const names = new Map([...other, ...one].map((cell) => [cell.key, pickName(cell.name, cell.nameAr, language)]));
  const sums = (side: Side, cells: readonly NamedCell[]) =>
    side.years ? perYearOf(side.years.funders) : sumsOf(cells, weight);
  const pairs = paired(sums(a, one), sums(b, other));
  const rank = areOfTwo(a, b) ? largerShare(pairs) : together;
  pairs.sort((p, q) => rank(q) - rank(p));
  const rest = pairs.slice(fundersShown);
  const others: Pair = { key: 'rest', x: add(rest.map(({ x }) => x)), y: add(rest.map(({ y }) => y)) };
  const shown = [...pairs.slice(0, fundersShown), ...(rest.length > 0 ? [others] : [])];
  const nameOf = (key: string) => {
    if (key === 'rest') return t('compare.others', { count: rest.length });
    return key === '' ? t('filters.funderNotStated') : (names.get(key) ?? key);
  };
  const scale = scaleOf(shown, weight.write, t('map.noRow'));
  return shown.map(({ key, x, y }) => {
    const line = lineOf(key || none, nameOf(key), x, y, scale);
    const outside = (side: Side, value: number | null) => value === null && isOutside(territories[key], side);
    return {
      ...line,
      a: outside(a, x) ? t('compare.outside') : line.a,
      b: outside(b, y) ? t('compare.outside') : line.b,
    };
  });
}

function isOutside(territory: string | undefined, { place }: Side): boolean {
  return territory !== undefined && place !== null && place.code.slice(0, 2) !== territory;
}

/** What each selection holds year by year, undated rows last; a year that a side leaves out is said to be none of its own. */
export function yearLines(a: Side, b: Side, voice: Voice): PairLine[] {
  const { t } = voice;
  const weight = weightOf(a, b, voice);
  const pairs = paired(yearSums(a, weight), yearSums(b, weight)).sort(
    (p, q) => Number(p.key === '') - Number(q.key === '') || p.key.localeCompare(q.key),
  );
  const scale = scaleOf(pairs, weight.write, t('map.noRow'));
  const without = ({ clauses }: Filter, key: string) => clauses.year !== undefined && !keeps('year', clauses.year)(key);
  return pairs.map(({ key, x, y }) => {
    const line = lineOf(key || none, key || t('explore.yearNotStated'), x, y, scale);
    const written = (side: Side, text: string) => (without(side.filter, key) ? t('compare.otherYear') : text);
    return { ...line, a: written(a, line.a), b: written(b, line.b) };
  });
}

function yearSums({ result }: Side, { value }: Weight): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cell of result.yearByClass) sums.set(cell.keys[0], (sums.get(cell.keys[0]) ?? 0) + value(cell));
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

/** By the larger of the two shares: the first of a small file stand among those of a large edition. */
function largerShare(pairs: readonly Pair[]): (pair: Pair) => number {
  const wholes = [add(pairs.map(({ x }) => x)), add(pairs.map(({ y }) => y))] as const;
  const share = (value: number | null, whole: number) => (whole > 0 ? (value ?? 0) / whole : 0);
  return ({ x, y }) => Math.max(share(x, wholes[0]), share(y, wholes[1]));
}

function scaleOf(pairs: readonly Pair[], write: PairScale['write'], noRow: string): PairScale {
  return { end: endOf(pairs.map(({ x, y }) => [x, y] as const)), write, noRow };
}

function sumsOf(cells: readonly NamedCell[], { value }: Weight): ReadonlyMap<string, number> {
  return new Map(cells.filter(({ n }) => n > 0).map((cell) => [cell.key, value(cell)]));
}

/** What each gave in a year of the period, in whole centimes. */
function perYearOf(cells: SideYears['funders']): ReadonlyMap<string, number> {
  return new Map([...cells].map(([key, { perYear }]) => [key, Math.round(perYear)]));
}

function fundersOf({ result, filter }: Side): readonly NamedCell[] {
  const { funder } = filter.clauses;
  return funder ? result.facets.funder.filter(({ key }) => keeps('funder', funder)(key)) : result.facets.funder;
}
