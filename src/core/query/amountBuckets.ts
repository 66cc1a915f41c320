import type { DictColumn } from '../table/column.ts';
import { perTable } from './perTable.ts';

/** Rows parted into buckets of ascending counted amount, about equally full. */
export interface AmountBuckets {
  /** The bucket of each row, as a column to group by. */
  readonly column: DictColumn;
  /** Rows by bucket: those of bucket b are `rows[starts[b]..starts[b + 1])`. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  /** The smallest amount each bucket may hold. */
  readonly lowest: Float64Array;
  /** The one amount of a bucket that holds no other, else NaN. */
  readonly only: Float64Array;
}

const quantiles = 120;
/** Rows whose amounts settle where buckets begin; enough to fill them evenly, few enough to sort at once. */
const sampleSize = 2 ** 14;

/**
 * Buckets for finding medians without sorting: counting rows by bucket tells in which one a median lies. An amount so
 * frequent that it would fill a bucket has one of its own. At most 256 buckets, made once for each table.
 */
export const amountBuckets = perTable(({ counted }): AmountBuckets => {
  const lowest = lowestOfBuckets(counted);
  const codes = new Uint8Array(counted.length);
  const starts = new Uint32Array(lowest.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const bucket = lastAtMost(lowest, counted[row] ?? 0);
    codes[row] = bucket;
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  }
  for (let bucket = 0; bucket < lowest.length; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const next = starts.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const bucket = codes[row] ?? 0;
    rows[next[bucket] ?? 0] = row;
    next[bucket] = (next[bucket] ?? 0) + 1;
  }
  const only = Float64Array.from(lowest, (amount, bucket) => (lowest[bucket + 1] === amount + 1 ? amount : Number.NaN));
  return { column: { codes, dict: [...lowest].map(String) }, rows, starts, lowest, only };
});

function lowestOfBuckets(counted: Float64Array): Float64Array {
  const every = Math.max(1, Math.floor(counted.length / sampleSize));
  const sample = counted.filter((_, row) => row % every === 0).sort();
  const lowest = new Set([counted.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)]);
  for (let quantile = 0; quantile < quantiles; quantile++) {
    const amount = sample[Math.floor((sample.length * quantile) / quantiles)] ?? 0;
    if (lowest.has(amount)) lowest.add(amount + 1);
    lowest.add(amount);
  }
  return Float64Array.from(lowest).sort();
}

function lastAtMost(lowest: Float64Array, amount: number): number {
  let low = 0;
  let high = lowest.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lowest[middle] ?? 0) <= amount) low = middle;
    else high = middle;
  }
  return low;
}
