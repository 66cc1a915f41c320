import { add, type Counted, nothing, sumOf } from './counted.ts';
import type { YearList } from './yearLists.ts';

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

/**
 * What a period is divided by: `year`, its calendar years, where every list is there; `list`, for each institution
 * the years in which it has rows, where lists are missing and a missing one is no zero.
 */
export type Per = 'year' | 'list';

/** What institutions granted in a period. */
export interface Yearly extends Counted {
  /** Centimes for one year. */
  readonly perYear: number;
}

export interface RegionChange {
  readonly region: string;
  readonly before: Yearly;
  readonly after: Yearly;
  readonly look: ChangeLook;
  /** The amount of a year of the second period over that of the first; null where it cannot be said. */
  readonly factor: number | null;
  /** 0 to 6, the country's own change in 3; null without a factor. */
  readonly class: number | null;
}

/** What one institution granted in each period. */
export interface FunderChange {
  /** Slug. */
  readonly funder: string;
  readonly before: Yearly;
  readonly after: Yearly;
}

export interface Difference {
  readonly periods: readonly [Period, Period];
  readonly per: Per;
  /** Institutions with rows in both periods: the only ones compared. */
  readonly institutions: number;
  /** Of those, over the whole country, places off the map included. */
  readonly before: Yearly;
  readonly after: Yearly;
  readonly factor: number | null;
  readonly regions: readonly RegionChange[];
  /** Institution by institution. */
  readonly funders: readonly FunderChange[];
  /** Of those, off the map. */
  readonly offMap: { readonly before: Yearly; readonly after: Yearly };
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
  per: Per,
): Difference {
  const [first, second] = [listsOf(lists, periods[0]), listsOf(lists, periods[1])];
  const constant = inBoth(lists, periods);
  const isConstant = ({ funder }: YearList) => constant.has(funder);
  const before = yearly(first.filter(isConstant), periods[0], per);
  const after = yearly(second.filter(isConstant), periods[1], per);
  const inside = new Set([...first, ...second]);
  const loose = [...inside].filter((list) => !isConstant(list));
  const outside = lists.filter((list) => !inside.has(list));
  const factor = factorOf(before.whole, after.whole);
  return {
    periods,
    per,
    institutions: constant.size,
    before: before.whole,
    after: after.whole,
    factor,
    regions: regionCodes.map((region) =>
      regionChange(region, before.places.get(region) ?? none, after.places.get(region) ?? none, factor),
    ),
    funders: [...constant].map((funder) => ({
      funder,
      before: before.funders.get(funder) ?? none,
      after: after.funders.get(funder) ?? none,
    })),
    offMap: { before: offMap(before.places, regionCodes), after: offMap(after.places, regionCodes) },
    discarded: {
      onePeriod: { ...sumOf(loose.filter(({ funder }) => funder !== '')), institutions: named(loose).size },
      unnamed: sumOf(loose.filter(({ funder }) => funder === '')),
      otherYears: sumOf(outside.filter(({ year }) => year !== '')),
      undated: sumOf(outside.filter(({ year }) => year === '')),
    },
  };
}

/** The institutions with rows in both of two periods: the only ones that two periods are compared for. */
export function inBoth(lists: readonly YearList[], [first, second]: readonly [Period, Period]): ReadonlySet<string> {
  const later = named(listsOf(lists, second));
  return new Set([...named(listsOf(lists, first))].filter((funder) => later.has(funder)));
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

const none: Yearly = { ...nothing, perYear: 0 };

interface YearlyLists {
  readonly whole: Yearly;
  readonly places: ReadonlyMap<string, Yearly>;
  readonly funders: ReadonlyMap<string, Yearly>;
}

/** Lists of one period together, and place by place: each institution's rows over its own number of years. */
function yearly(lists: readonly YearList[], { from, to }: Period, per: Per): YearlyLists {
  const listed = new Map<string, Set<string>>();
  for (const { funder, year } of lists) listed.set(funder, (listed.get(funder) ?? new Set()).add(year));
  const places = new Map<string, Yearly>();
  const funders = new Map<string, Yearly>();
  let whole = none;
  for (const { funder, n, sum, regions } of lists) {
    const years = per === 'year' ? to - from + 1 : (listed.get(funder)?.size ?? 1);
    const granted = { n, sum, perYear: sum / years };
    whole = plus(whole, granted);
    funders.set(funder, plus(funders.get(funder) ?? none, granted));
    for (const { key, ...cell } of regions)
      places.set(key, plus(places.get(key) ?? none, { ...cell, perYear: cell.sum / years }));
  }
  return { whole, places, funders };
}

function plus(a: Yearly, b: Yearly): Yearly {
  return { ...add(a, b), perYear: a.perYear + b.perYear };
}

function regionChange(region: string, before: Yearly, after: Yearly, country: number | null): RegionChange {
  const factor = factorOf(before, after);
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

function factorOf(before: Yearly, after: Yearly): number | null {
  return before.perYear <= 0 || after.perYear <= 0 ? null : after.perYear / before.perYear;
}

function listsOf(lists: readonly YearList[], { from, to }: Period): readonly YearList[] {
  return lists.filter(({ year }) => year !== '' && Number(year) >= from && Number(year) <= to);
}

function named(lists: readonly YearList[]): ReadonlySet<string> {
  return new Set(lists.map(({ funder }) => funder).filter((funder) => funder !== ''));
}

function offMap(places: ReadonlyMap<string, Yearly>, regionCodes: readonly string[]): Yearly {
  const cells = [...places].filter(([place]) => !regionCodes.includes(place)).map(([, cell]) => cell);
  return cells.reduce(plus, none);
}
