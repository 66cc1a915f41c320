import { type Difference, difference, inBoth, type Per, type Period } from './difference.ts';
import { type Filter, withoutYear } from './filter.ts';
import type { YearList } from './yearLists.ts';

/** Two selections that are one selection in two periods, and what they are compared by. */
export interface ComparedPeriods {
  /** Of the first selection, then of the other; the later may stand first. */
  readonly periods: readonly [Period, Period];
  /** Under every clause of both but the year. */
  readonly lists: readonly YearList[];
}

/** The periods of two filters that differ in nothing else and do not overlap; null for any others. */
export function periodsOfTwo(a: Filter, b: Filter): readonly [Period, Period] | null {
  const [first, second] = [periodOf(a), periodOf(b)];
  if (!first || !second) return null;
  const apart = first.to < second.from || second.to < first.from;
  return apart && asText(withoutYear(a)) === asText(withoutYear(b)) ? [first, second] : null;
}

/** A filter held to the institutions that have rows in both periods; as it is where these are all it has. */
export function heldToBoth(filter: Filter, { lists, periods: [first, second] }: ComparedPeriods): Filter {
  const both = inBoth(lists, [first, second]);
  const own = periodOf(filter);
  const isOwn = ({ year }: YearList) =>
    own !== null && year !== '' && Number(year) >= own.from && Number(year) <= own.to;
  if (both.size === 0 || lists.filter(isOwn).every(({ funder }) => both.has(funder))) return filter;
  return { ...filter, clauses: { ...filter.clauses, funder: [...both].sort() } };
}

/** The change from the earlier of the periods to the later, by the rule of every comparison of two periods. */
export function changeOf(
  { lists, periods: [one, other] }: ComparedPeriods,
  regionCodes: readonly string[],
  per: Per,
): Difference {
  return difference(lists, one.from < other.from ? [one, other] : [other, one], regionCodes, per);
}

/** True where two filters are not of the same years: their sums then stand for different spans of lists. */
export function differInYears(a: Filter, b: Filter): boolean {
  return asText({ clauses: { year: a.clauses.year ?? [] } }) !== asText({ clauses: { year: b.clauses.year ?? [] } });
}

/** The one period a filter is held to; null for none, for several and for one that is open. */
function periodOf({ clauses: { year = [] } }: Filter): Period | null {
  const [first = '', ...others] = year;
  const [, from, to = from] = /^(\d{4})(?:[.][.](\d{4}))?$/.exec(first) ?? [];
  if (from === undefined || others.length > 0) return null;
  const period = { from: Number(from), to: Number(to) };
  return period.from <= period.to ? period : null;
}

/** A filter to hold against another: neither the order of its clauses nor that of their values matters. */
function asText({ clauses, ...bounds }: Filter): string {
  const sorted = Object.entries(clauses).map(([of, values]) => [of, [...values].sort()] as const);
  return JSON.stringify([sorted.sort(([p], [q]) => (p < q ? -1 : 1)), bounds.amount ?? null, bounds.text ?? '']);
}
