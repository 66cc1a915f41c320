import { compileFilter } from '../core/query/compileFilter.ts';
import { countRows, listRows } from '../core/query/listRows.ts';
import type { SortColumn } from '../core/query/rowOrder.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import type { ListColumn } from '../core/view/viewState.ts';
import type { ListPage, ListRequest } from './protocol.ts';

/** What each column of the list sorts by. */
const sortedBy = {
  amount: 'counted',
  recipient: 'recipientName',
  purpose: 'purpose',
  funder: 'funderName',
  programme: 'programme',
  year: 'year',
  region: 'region',
  province: 'province',
  sector: 'sector',
  status: 'status',
  basis: 'basis',
  source: 'sourcePublisher',
} as const satisfies Record<ListColumn, SortColumn>;

/** One stretch of the list behind a selection, sorted as asked. */
export function listSelection(table: GrantTable, { filter, sort, offset, limit, locale }: ListRequest): ListPage {
  const rows = compileFilter(table, filter);
  const page = { column: sortedBy[sort.column], descending: sort.descending, locale, offset, limit };
  return { total: countRows(rows), offset, rows: listRows(table, rows, page) };
}
