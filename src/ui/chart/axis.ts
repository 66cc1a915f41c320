import { ticks } from 'd3';

/**
 * How many times the next one the largest may be and still be drawn whole. Length is what a reader compares, on a
 * picture without its note too: below this every bar has its true length, and a cut bar is drawn this many times the next.
 */
const giant = 10;

export interface AxisEnd {
  /** The number at the end of the axis; positive, 1 when there is nothing to draw. */
  readonly end: number;
  /** True when the largest goes beyond the end: it is drawn cut, its number printed. */
  readonly cut: boolean;
}

/**
 * Where an axis from zero ends: at the largest, or, where that is a single giant, at ten times the next one, so that the
 * others keep some length. Numbers of zero or less have none.
 */
export function axisEnd(numbers: readonly number[]): AxisEnd {
  const [largest = 0, next = 0] = numbers.filter((number) => number > 0).sort((a, b) => b - a);
  if (next > 0 && largest > giant * next) return { end: giant * next, cut: true };
  return { end: largest > 0 ? largest : 1, cut: false };
}

/** A number's length on an axis, 0–1; beyond the end it is the whole axis. */
export function lengthOn({ end }: AxisEnd, number: number): number {
  return Math.min(1, Math.max(0, number / end));
}

/** Round numbers above zero for gridlines, at most three, none beyond the end. */
export function gridNumbers(end: number): number[] {
  for (const count of [3, 2, 1]) {
    const above = ticks(0, end, count).filter((number) => number > 0);
    if (above.length > 0 && above.length <= 3) return above;
  }
  return [];
}
