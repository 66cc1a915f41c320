import { keepsBin } from '../../core/query/amountBins.ts';
import type { Bin } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { BrushRange } from '../../ui/RangeBrush.tsx';

/** The bins an amount clause keeps, whole or in part; null without a clause or when it keeps none. */
export function amountRange(histogram: readonly Bin[], chosen: Filter['amount']): BrushRange | null {
  if (!chosen) return null;
  const kept = histogram.flatMap((bin, index) => (keepsBin(bin, chosen) ? [index] : []));
  const from = kept[0];
  const to = kept.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
