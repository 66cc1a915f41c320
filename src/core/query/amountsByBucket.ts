import type { AmountBuckets } from './amountBuckets.ts';
import type { AmountsOfCells } from './amountsByCell.ts';
import type { CellCodes } from './cellCodes.ts';
import { between } from './orderStatistics.ts';
import { passes } from './rowSelection.ts';
import type { Tally } from './tally.ts';

/** The selected rows of one bucket, side by side. */
interface BucketRows {
  readonly cells: Uint32Array;
  readonly amounts: Float64Array;
  readonly count: number;
}

/**
 * The order statistics of `cells`, where `byBucket` has tallied the same rows by cell and bucket (or by bucket alone,
 * of one cell), row-major ({@link laysOutRowMajor}): counts tell the bucket of a place, and only the rows of that
 * bucket are looked at. Only for tables whose rows are grants, so that each row is an amount.
 */
export class AmountsByBucket implements AmountsOfCells {
  readonly #width: number;
  readonly #rows = new Map<number, BucketRows>();
  readonly #sorted = new Map<number, Float64Array>();

  constructor(
    readonly counted: Float64Array,
    readonly fails: Uint16Array,
    readonly byBucket: Tally,
    readonly cells: CellCodes,
    readonly buckets: AmountBuckets,
  ) {
    this.#width = buckets.column.dict.length;
  }

  quartile(cell: number, quarter: 1 | 2 | 3): number {
    const rank = (this.#size(cell) - 1) * quarter;
    const below = this.#nth(cell, Math.floor(rank / 4));
    return rank % 4 === 0 ? below : between(below, this.#nth(cell, Math.floor(rank / 4) + 1), rank % 4);
  }

  max(cell: number): number {
    return this.#nth(cell, this.#size(cell) - 1);
  }

  #numberIn(cell: number, bucket: number): number {
    return this.byBucket.n[cell * this.#width + bucket] ?? 0;
  }

  #size(cell: number): number {
    let n = 0;
    for (let bucket = 0; bucket < this.#width; bucket++) n += this.#numberIn(cell, bucket);
    return n;
  }

  #nth(cell: number, place: number): number {
    let before = 0;
    let bucket = 0;
    while (bucket < this.#width - 1 && before + this.#numberIn(cell, bucket) <= place) {
      before += this.#numberIn(cell, bucket);
      bucket += 1;
    }
    const only = this.buckets.only[bucket] ?? Number.NaN;
    return Number.isNaN(only) ? (this.#amountsIn(cell, bucket)[place - before] ?? 0) : only;
  }

  #amountsIn(cell: number, bucket: number): Float64Array {
    const known = this.#sorted.get(cell * this.#width + bucket);
    if (known) return known;
    const { cells, amounts, count } = this.#rowsIn(bucket);
    const found = new Float64Array(this.#numberIn(cell, bucket));
    let place = 0;
    for (let k = 0; k < count; k++) if (cells[k] === cell) found[place++] = amounts[k] ?? 0;
    this.#sorted.set(cell * this.#width + bucket, found.sort());
    return found;
  }

  #rowsIn(bucket: number): BucketRows {
    const known = this.#rows.get(bucket);
    if (known) return known;
    const { rows, starts } = this.buckets;
    const all = rows.subarray(starts[bucket], starts[bucket + 1]);
    const cells = new Uint32Array(all.length);
    const amounts = new Float64Array(all.length);
    let count = 0;
    for (const row of all) {
      if (!passes(this.fails[row] ?? 0, this.byBucket.test)) continue;
      cells[count] = this.cells.codes[row] ?? 0;
      amounts[count] = this.counted[row] ?? 0;
      count += 1;
    }
    this.#rows.set(bucket, { cells, amounts, count });
    return { cells, amounts, count };
  }
}
