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
  /** False when no row can pass, for nothing rejects what must have been rejected. */
  readonly possible: boolean;
}

/** Clauses that reject nothing are dropped, so that views that differ only by those share one test. */
export function rowTest(rows: RowFilter, { ignore = 0, failing = 0 }: Leaving): RowTest {
  const without = rows.active & ~ignore & allClauseBits;
  return { without, failing, possible: failing === 0 || (rows.active & failing) !== 0 };
}

/** Whether a row of these bits passes. */
export function passes(bits: number, { without, failing }: RowTest): boolean {
  return (bits & without) === 0 && (failing === 0 || (bits & failing) !== 0);
}

/** Writes the rows of `[from, to)` that pass into `out`, which takes them all, and returns how many do. */
export function selectRows(fails: Uint16Array, from: number, to: number, test: RowTest, out: Uint32Array): number {
  if (test.failing !== 0) return selectFailing(fails, from, to, test, out);
  const { without } = test;
  let count = 0;
  for (let row = from; row < to; row++) {
    out[count] = row;
    // 1 for no bits and 0 for any others, without a jump that no processor can foresee.
    count += (((fails[row] ?? 0) & without) - 1) >>> 31;
  }
  return count;
}

function selectFailing(fails: Uint16Array, from: number, to: number, test: RowTest, out: Uint32Array): number {
  let count = 0;
  for (let row = from; row < to; row++) if (passes(fails[row] ?? 0, test)) out[count++] = row;
  return count;
}
