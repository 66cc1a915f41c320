import type { YearList } from '../../core/query/yearLists.ts';
import { add, type Counted, nothing, placesOf, sumOf } from './yearPanels.ts';

/** Years, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Fewer rows than this are known, and not comparable. */
const tooFew = 10;

/** Lower bounds of the classes above the lowest: a region's change over the country's, even steps either way. */
export const relativeBreaks = [1 / 3, 1 / 1.5, 1 / 1.1, 1.1, 1.5, 3];

/**
 * How a region's change can be read: `known`; `few`, with fewer than 10 rows in a period; `missing`, with none in
 * one; `negative`, where money recovered leaves no positive amount to divide by.
 */
export type ChangeLook = 'known' | 'few' | 'missing' | 'negative';

export interface RegionChange {
  readonly region: string;
  readonly before: Counted;
  readonly after: Counted;
  readonly look: ChangeLook;
  /** The amount of a year of the second period over that of the first; null where it cannot be said. */
  readonly factor: number | null;
  /** 0 to 6, the country's own change in 3; null without a factor. */
  readonly class: number | null;
}

export interface Difference {
  readonly periods: readonly [Period, Period];
  /** Institutions with rows in both periods: the only ones compared. */
  readonly institutions: number;
  /** Of those, over the whole country, places off the map included. */
  readonly before: Counted;
  readonly after: Counted;
  readonly factor: number | null;
  readonly regions: readonly RegionChange[];
  /** Of those, off the map. */
  readonly offMap: { readonly before: Counted; readonly after: Counted };
  /** What is left out: with it, each row of the lists is counted once. */
  readonly discarded: {
    readonly onePeriod: Counted & { readonly institutions: number };
    readonly unnamed: Counted;
    readonly otherYears: Counted;
    readonly undated: Counted;
  };
}

/** The change between two periods that do not overlap, held to the institutions that have rows in both. */
export function difference(
  lists: readonly YearList[],
  periods: readonly [Period, Period],
  regionCodes: readonly string[],
): Difference {
  const [a, b] = periods.map((period) => lists.filter((list) => within(period, list.year)));
  const first = a ?? [];
  const second = b ?? [];
  const inFirst = named(first);
  const inSecond = named(second);
  const isConstant = ({ funder }: YearList) => inFirst.has(funder) && inSecond.has(funder);
  const before = first.filter(isConstant);
  const after = second.filter(isConstant);
  const inside = new Set([...first, ...second]);
  const loose = [...inside].filter((list) => !isConstant(list));
  const factor = factorOf(sumOf(before), sumOf(after), periods);
  const [placesBefore, placesAfter] = [placesOf(before), placesOf(after)];
  const outside = lists.filter((list) => !inside.has(list));
  return {
    periods,
    institutions: named(before).size,
    before: sumOf(before),
    after: sumOf(after),
    factor,
    regions: regionCodes.map((region) =>
      regionChange(region, placesBefore.get(region) ?? nothing, placesAfter.get(region) ?? nothing, periods, factor),
    ),
    offMap: { before: offMap(placesBefore, regionCodes), after: offMap(placesAfter, regionCodes) },
    discarded: {
      onePeriod: { ...sumOf(loose.filter(({ funder }) => funder !== '')), institutions: named(loose).size },
      unnamed: sumOf(loose.filter(({ funder }) => funder === '')),
      otherYears: sumOf(outside.filter(({ year }) => year !== '')),
      undated: sumOf(outside.filter(({ year }) => year === '')),
    },
  };
}

/** Two halves of a span of years; null where there are fewer than two. */
export function halves(years: readonly number[]): readonly [Period, Period] | null {
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (years.length < 2 || first === last) return null;
  const middle = Math.floor((first + last) / 2);
  return [
    { from: first, to: middle },
    { from: middle + 1, to: last },
  ];
}

function regionChange(
  region: string,
  before: Counted,
  after: Counted,
  periods: readonly [Period, Period],
  country: number | null,
): RegionChange {
  const factor = factorOf(before, after, periods);
  const look = lookOf(before, after, factor);
  const relative = factor !== null && country !== null ? factor / country : null;
  const steps = relative === null ? null : relativeBreaks.filter((bound) => relative >= bound).length;
  return { region, before, after, look, factor, class: steps };
}

function lookOf(before: Counted, after: Counted, factor: number | null): ChangeLook {
  if (before.n === 0 || after.n === 0) return 'missing';
  if (factor === null) return 'negative';
  return before.n < tooFew || after.n < tooFew ? 'few' : 'known';
}

function factorOf(before: Counted, after: Counted, [a, b]: readonly [Period, Period]): number | null {
  if (before.sum <= 0 || after.sum <= 0) return null;
  return perYear(after, b) / perYear(before, a);
}

/** Centimes for one year of a period. */
export function perYear({ sum }: Counted, { from, to }: Period): number {
  return sum / (to - from + 1);
}

function within({ from, to }: Period, year: string): boolean {
  return year !== '' && Number(year) >= from && Number(year) <= to;
}

function named(lists: readonly YearList[]): ReadonlySet<string> {
  return new Set(lists.map(({ funder }) => funder).filter((funder) => funder !== ''));
}

function offMap(places: ReadonlyMap<string, Counted>, regionCodes: readonly string[]): Counted {
  return [...places]
    .filter(([place]) => !regionCodes.includes(place))
    .reduce((sum, [, cell]) => add(sum, cell), nothing);
}
