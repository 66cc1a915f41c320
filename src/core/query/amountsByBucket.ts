import type { AmountBuckets } from './amountBuckets.ts';
import type { AmountsOfCells } from './amountsByCell.ts';
import type { CellCodes } from './cellCodes.ts';
import { between } from './orderStatistics.ts';
import { passes } from './rowSelection.ts';
import type { Tally } from './tally.ts';

/**
 * The order statistics of the cells of `cells`, where `byBucket` has tallied the same rows by cell and bucket (or by
 * bucket alone, of one cell). Only for tables whose rows are grants: each row is an amount.
 */
export function amountsByBucket(
  counted: Float64Array,
  fails: Uint16Array,
  byBucket: Tally,
  cells: CellCodes,
  buckets: AmountBuckets,
): AmountsOfCells {
  const width = buckets.column.dict.length;
  const numberIn = (cell: number, bucket: number) => byBucket.n[cell * width + bucket] ?? 0;

  const collected = new Map<number, Float64Array>();
  const amountsIn = (cell: number, bucket: number): Float64Array => {
    const known = collected.get(cell * width + bucket);
    if (known) return known;
    const found = new Float64Array(numberIn(cell, bucket));
    let count = 0;
    for (let at = buckets.starts[bucket] ?? 0; count < found.length; at++) {
      const row = buckets.rows[at] ?? 0;
      if (cells.codes[row] === cell && passes(fails[row] ?? 0, byBucket.test)) found[count++] = counted[row] ?? 0;
    }
    collected.set(cell * width + bucket, found);
    return found.sort();
  };

  const nth = (cell: number, place: number): number => {
    let before = 0;
    let bucket = 0;
    while (before + numberIn(cell, bucket) <= place) before += numberIn(cell, bucket++);
    const only = buckets.only[bucket] ?? Number.NaN;
    return Number.isNaN(only) ? (amountsIn(cell, bucket)[place - before] ?? 0) : only;
  };

  const size = (cell: number) => {
    let n = 0;
    for (let bucket = 0; bucket < width; bucket++) n += numberIn(cell, bucket);
    return n;
  };

  return {
    quartile: (cell, quarter) => {
      const rank = (size(cell) - 1) * quarter;
      const below = nth(cell, Math.floor(rank / 4));
      return rank % 4 === 0 ? below : between(below, nth(cell, Math.floor(rank / 4) + 1), rank % 4);
    },
    max: (cell) => nth(cell, size(cell) - 1),
  };
}
