import type { Bin } from '../../core/query/explore.ts';

/** Up to this many grants each is drawn as a square of its own. */
export const squaresLimit = 600;

/** Bounds, in centimes and both included, that keep one bin. */
export function boundsOf(bin: Bin): { readonly min: number; readonly max: number } {
  return { min: bin.from, max: bin.to - 1 };
}
