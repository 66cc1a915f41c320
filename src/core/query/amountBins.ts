import type { Bin } from './explore.ts';

/** The bins between the first and the last with rows. */
export function trimBins(bins: readonly Bin[]): Bin[] {
  const first = bins.findIndex((bin) => bin.n > 0);
  const last = bins.findLastIndex((bin) => bin.n > 0);
  return first < 0 ? [] : bins.slice(first, last + 1);
}

/** Where an amount stands among equally wide logarithmic bins, 0–1; null outside all of them. */
export function positionOf(amount: number, bins: readonly Bin[]): number | null {
  const index = bins.findIndex((bin) => amount >= bin.from && amount < bin.to);
  const bin = bins[index];
  if (!bin) return null;
  const within =
    bin.from > 0
      ? Math.log(amount / bin.from) / Math.log(bin.to / bin.from)
      : (amount - bin.from) / (bin.to - bin.from);
  return (index + within) / bins.length;
}

/** Whether amount bounds let any amount of the bin pass. */
export function keepsBin(
  bin: Bin,
  bounds: { readonly min: number | null; readonly max: number | null } | undefined,
): boolean {
  if (!bounds) return true;
  return (bounds.min ?? Number.NEGATIVE_INFINITY) < bin.to && (bounds.max ?? Number.POSITIVE_INFINITY) >= bin.from;
}
