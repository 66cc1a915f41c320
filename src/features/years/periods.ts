import { halves, type Period } from '../../core/query/difference.ts';

export type Periods = readonly [Period, Period];

/**
 * The two periods an address names, where the years hold them and the first ends before the second starts; else the
 * two halves of the years. Null where there are too few years to compare.
 */
export function periodsOf(text: string | undefined, years: readonly number[]): Periods | null {
  const [a, b] = (text ?? '').split(',').map(spanOf);
  const fits = a && b && a.from <= a.to && a.to < b.from && b.from <= b.to;
  return fits && years.includes(a.from) && years.includes(b.to) ? [a, b] : halves(years);
}

/** How an address names two periods, which {@link periodsOf} reads back; null for the halves of the years. */
export function periodsText([a, b]: Periods, years: readonly number[]): string | null {
  const text = textOf([a, b]);
  const standing = halves(years);
  return standing && textOf(standing) === text ? null : text;
}

function textOf(periods: Periods): string {
  return periods.map(({ from, to }) => `${from}..${to}`).join();
}

function spanOf(text: string): Period {
  const [from, to] = text.split('..').map(Number);
  return { from: from ?? Number.NaN, to: to ?? Number.NaN };
}
