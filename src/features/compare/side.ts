import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { SidePlace } from './sidePlace.ts';
import type { SideYears } from './sideYears.ts';

/** One of the two selections. */
export interface Side {
  /** What it is a selection of: the two may be of two editions, and nothing of one is added to the other. */
  readonly edition: Edition;
  readonly filter: Filter;
  readonly result: ExploreResult;
  /** The selection in words. */
  readonly name: string;
  /** The one place it is held to; null where there is none. */
  readonly place: SidePlace | null;
  /** Where the two are one selection in two periods; null for any others. */
  readonly years: SideYears | null;
}

/** True where the two selections are of two editions, or of two dates of one. */
export function areOfTwo(a: Side, b: Side): boolean {
  return a.edition.hash !== b.edition.hash;
}

/** True where both editions are complete, so that no row means no money on either side. */
export function areComplete(a: Side, b: Side): boolean {
  return isComplete(a.edition) && isComplete(b.edition);
}

/** Why the amounts of two selections are not held against each other; null where they are. */
export function unlike(a: Side, b: Side): 'currency' | 'unstated' | 'kind' | null {
  const [one, other] = [a.result, b.result];
  if (!areOfTwo(a, b)) return null;
  if (one.currency === '' || other.currency === '') return 'unstated';
  if (one.currency !== other.currency) return 'currency';
  return one.kind === other.kind ? null : 'kind';
}

/** What the charts of two selections add up and how it is written: amounts, or grants where amounts do not compare. */
export interface Weight {
  readonly of: 'amount' | 'grants';
  readonly value: (cell: { readonly n: number; readonly sum: number }) => number;
  readonly write: (value: number) => string;
}

export function weightOf(a: Side, b: Side, { format }: Pick<Voice, 'format'>): Weight {
  return unlike(a, b)
    ? { of: 'grants', value: ({ n }) => n, write: format.integer }
    : { of: 'amount', value: ({ sum }) => sum, write: (sum) => format.amountShort(sum) };
}

/** Under this share of the larger sum, two amounts are said to be equal. */
const equalWithin = 0.01;

/** How two sums stand to each other. */
export function standing(a: number, b: number): 'equal' | 'more' | 'less' {
  if (Math.abs(a - b) <= equalWithin * Math.max(Math.abs(a), Math.abs(b))) return 'equal';
  return a > b ? 'more' : 'less';
}

/** True where two periods have no institution in common: nothing of them compares. */
export function haveNobodyInBoth({ years }: Side): boolean {
  return years?.institutions === 0;
}

/** Dirhams for each inhabitant of the one place of a side; null where it has none, and for periods. */
export function perInhabitant({ place, years, result: { total } }: Side): number | null {
  return !years && place && place.population > 0 ? total.sum / 100 / place.population : null;
}
