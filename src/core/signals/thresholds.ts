/** A line that a text draws, and since when. */
export interface Threshold {
  /** ISO day from which it holds. */
  readonly from: string;
  /** ISO day from which another holds; null while it stands. */
  readonly until: string | null;
  readonly centimes: number;
  /** The text that draws it, as it is cited. */
  readonly basis: string;
}

/**
 * Above this amount a grant to an association goes by an agreement, below it by a decision: circular of the Prime
 * Minister 7/2003. A draft decree of January 2026 would turn it round (a call from 50,000 DH on); when it is in force
 * it is another entry here, and the day of this one ends.
 */
export const agreementLine: readonly Threshold[] = [
  { from: '2003-06-27', until: null, centimes: 5_000_000, basis: '7/2003' },
];

/** The threshold that held in a year (its last day); null before the first, and where the year is not stated. */
export function inYear(thresholds: readonly Threshold[], year: string): Threshold | null {
  if (year === '') return null;
  const day = `${year}-12-31`;
  return thresholds.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null;
}
