import { blockRows, selectRows } from './rowSelection.ts';
import type { Tally } from './tally.ts';

/**
 * Visits the rows a tally counts, block by block in the order of the table: `rows[k]` lies in cell `cells[k]`, for
 * k below `count`. The arrays are reused from block to block.
 */
export function eachSelectedBlock(
  fails: Uint16Array,
  { test, cells: { codes } }: Pick<Tally, 'test' | 'cells'>,
  visit: (rows: Uint32Array, cells: Uint32Array, count: number) => void,
): void {
  const rows = new Uint32Array(blockRows);
  const cells = new Uint32Array(blockRows);
  for (let from = 0; from < fails.length; from += blockRows) {
    const count = selectRows(fails, from, Math.min(from + blockRows, fails.length), test, rows);
    for (let k = 0; k < count; k++) cells[k] = codes[rows[k] ?? 0] ?? 0;
    visit(rows, cells, count);
  }
}
