import { halfUp } from './measures.ts';

/**
 * The quartile `quarter` (1, 2 = the median, 3) of `cells[from..to)`, linear between its two
 * neighbours, in whole centimes, half-up. Reorders that stretch unless it already ascends.
 */
export function quartile(cells: Float64Array, from: number, to: number, quarter: 1 | 2 | 3): number {
  const rank = (to - from - 1) * quarter;
  const below = from + Math.floor(rank / 4);
  const low = nth(cells, from, to, below);
  if (rank % 4 === 0) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let at = below + 1; at < to; at++) high = Math.min(high, cells[at] ?? high);
  return between(low, high, rank % 4);
}

/** The centime `quarters` of the way from one amount to the next, half-up. */
export function between(low: number, high: number, quarters: number): number {
  return halfUp((low * 4 + (high - low) * quarters) / 4);
}

/** Puts the element that belongs at `target` there, smaller ones before it, larger ones after (Hoare's selection). */
function nth(cells: Float64Array, from: number, to: number, target: number): number {
  let left = from;
  let right = to - 1;
  while (left < right) {
    const middle = partition(cells, left, right);
    if (target <= middle) right = middle;
    else left = middle + 1;
  }
  return cells[target] ?? 0;
}

function partition(cells: Float64Array, left: number, right: number): number {
  const pivot = cells[(left + right) >>> 1] ?? 0;
  let low = left - 1;
  let high = right + 1;
  for (;;) {
    do low += 1;
    while ((cells[low] ?? 0) < pivot);
    do high -= 1;
    while ((cells[high] ?? 0) > pivot);
    if (low >= high) return high;
    const kept = cells[low] ?? 0;
    cells[low] = cells[high] ?? 0;
    cells[high] = kept;
  }
}
