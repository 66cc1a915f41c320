import { type GrantRow, type GrantTable, rowAt } from '../table/grantTable.ts';
import type { RowFilter } from './compileFilter.ts';
import { type RowSort, rowOrder } from './rowOrder.ts';

/** A stretch of a sorted list: rows `offset` up to, not including, `offset + limit`. */
export interface ListPage extends RowSort {
  readonly offset: number;
  readonly limit: number;
}

/** The selected rows of one page in order; fewer than `limit` at the end, none beyond it. */
export function listRows(table: GrantTable, rows: RowFilter, page: ListPage): GrantRow[] {
  const order = rowOrder(table, page);
  const found: GrantRow[] = [];
  let passed = 0;
  for (let place = 0; place < order.length && found.length < page.limit; place++) {
    const row = order[place] ?? 0;
    if (rows.fails[row] !== 0) continue;
    if (passed >= page.offset) found.push(rowAt(table, row));
    passed += 1;
  }
  return found;
}

/** How many rows a filter selects; a grant split over places counts once a row, as it is listed. */
export function countRows(rows: RowFilter): number {
  let count = 0;
  for (let row = 0; row < rows.fails.length; row++) if (rows.fails[row] === 0) count += 1;
  return count;
}
