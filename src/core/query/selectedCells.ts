import { cellsOfRows } from './cellCodes.ts';
import { blockRows, selectRows } from './rowSelection.ts';
import type { Tally } from './tally.ts';

/**
 * Visits the rows a tally counts, block by block in the order of the table: `rows[k]` lies in cell `cells[k]`, for
 * k below `count`. The arrays are reused from block to block.
 */
export function eachSelectedBlock(
  fails: Uint16Array,
  { test, cells }: Pick<Tally, 'test' | 'cells'>,
  visit: (rows: Uint32Array, cells: Uint32Array, count: number) => void,
): void {
  const rows = new Uint32Array(blockRows);
  const cellOf = new Uint32Array(blockRows);
  for (let from = 0; from < fails.length; from += blockRows) {
    const count = selectRows(fails, from, Math.min(from + blockRows, fails.length), test, rows);
    cellsOfRows(cells, rows, count, cellOf);
    visit(rows, cellOf, count);
  }
}
