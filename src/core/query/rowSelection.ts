import { allClauseBits } from './clauseBits.ts';
import type { RowFilter } from './compileFilter.ts';

/** Rows read at a time: few enough that a block's columns stay in the processor's nearest memory. */
export const blockRows = 4096;

/** Which rows a view counts. */
export interface Leaving {
  /** Clauses the view leaves out of account. */
  readonly ignore?: number;
  /** When given, only rows that one of these clauses rejects: what a choice leaves out. */
  readonly failing?: number;
}

/** A test on the bits of a row: none of `without`, and one of `failing` unless that is 0. */
export interface RowTest {
  readonly without: number;
  readonly failing: number;
}

/** Clauses that reject nothing are dropped, so that views that differ only by those share one test. */
export function rowTest(rows: RowFilter, { ignore = 0, failing }: Leaving): RowTest {
  return {
    without: rows.active & ~ignore & allClauseBits,
    failing: failing === undefined ? 0 : failing,
  };
}

/** Writes the rows of `[from, to)` that pass into `out` and returns how many do. */
export function selectRows(fails: Uint16Array, from: number, to: number, test: RowTest, out: Uint32Array): number {
  const { without, failing } = test;
  let count = 0;
  for (let row = from; row < to; row++) {
    const bits = fails[row] ?? 0;
    out[count] = row;
    if ((bits & without) === 0 && (failing === 0 || (bits & failing) !== 0)) count += 1;
  }
  return count;
}
