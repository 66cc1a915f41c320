import type { Bin } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { BrushRange } from '../../ui/RangeBrush.tsx';

/** The bins an amount clause keeps, whole or in part; null without a clause. */
export function amountRange(histogram: readonly Bin[], chosen: Filter['amount']): BrushRange | null {
  if (!chosen) return null;
  const { min, max } = chosen;
  const kept = histogram.flatMap((bin, index) =>
    (max === null || bin.from <= max) && (min === null || bin.to > min) ? [index] : [],
  );
  const from = kept[0];
  const to = kept.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Where the median falls along bins of equal width, 0–1, measured on the logarithm inside its bin. */
export function medianMark(histogram: readonly Bin[], median: number | null): number | null {
  if (median === null || median <= 0) return null;
  const index = histogram.findIndex((bin) => bin.from <= median && median < bin.to);
  const bin = histogram[index];
  if (!bin) return null;
  const within = bin.from > 0 ? Math.log(median / bin.from) / Math.log(bin.to / bin.from) : median / bin.to;
  return (index + within) / histogram.length;
}
