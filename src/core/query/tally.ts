import type { GrantTable } from '../table/grantTable.ts';
import { type CellColumns, cellsOfRows, type GroupKey } from './cellCodes.ts';
import { perTable } from './perTable.ts';
import { blockRows, type RowTest, selectRows } from './rowSelection.ts';

/** Number of grants and centimes of every cell of one grouping, filled by {@link tallyAll}. */
export interface Tally {
  readonly by: readonly GroupKey[];
  readonly test: RowTest;
  readonly cells: CellColumns;
  readonly n: Uint32Array;
  readonly sum: Float64Array;
}

export function emptyTally(by: readonly GroupKey[], test: RowTest, cells: CellColumns): Tally {
  return { by, test, cells, n: new Uint32Array(cells.size), sum: new Float64Array(cells.size) };
}

/** Whether any grant of the table stands in several rows. */
export const hasSplitGrants = perTable((table) =>
  table.grant.some((grant, row) => row > 0 && grant === table.grant[row - 1]),
);

/**
 * Reads the table once, block by block, and adds every row to every tally whose test it passes.
 * A grant's rows stand next to each other, so a cell that has just met a grant does not count it again.
 */
export function tallyAll(table: GrantTable, fails: Uint16Array, tallies: readonly Tally[]): void {
  const split = hasSplitGrants(table);
  const groups = byTest(tallies).map((sharing) =>
    sharing.map((tally) => ({ tally, lastGrant: split ? new Float64Array(tally.n.length).fill(-1) : null })),
  );
  const rows = new Uint32Array(blockRows);
  const cells = new Uint32Array(blockRows);
  const amounts = new Float64Array(blockRows);
  for (let from = 0; from < table.length; from += blockRows) {
    const to = Math.min(from + blockRows, table.length);
    for (const group of groups) {
      const [first] = group;
      if (!first) continue;
      const count = selectRows(fails, from, to, first.tally.test, rows);
      for (let k = 0; k < count; k++) amounts[k] = table.counted[rows[k] ?? 0] ?? 0;
      for (const { tally, lastGrant } of group) {
        cellsOfRows(tally.cells, rows, count, cells);
        addAmounts(tally.sum, cells, amounts, count);
        if (lastGrant) countGrants(tally.n, lastGrant, table.grant, rows, cells, count);
        else countRows(tally.n, cells, count);
      }
    }
  }
}

function byTest(tallies: readonly Tally[]): Tally[][] {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const name = `${tally.test.without} ${tally.test.failing}`;
    groups.set(name, [...(groups.get(name) ?? []), tally]);
  }
  return [...groups.values()];
}

function addAmounts(sum: Float64Array, cells: Uint32Array, amounts: Float64Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const cell = cells[k] ?? 0;
    sum[cell] = (sum[cell] ?? 0) + (amounts[k] ?? 0);
  }
}

function countRows(n: Uint32Array, cells: Uint32Array, count: number): void {
  for (let k = 0; k < count; k++) {
    const cell = cells[k] ?? 0;
    n[cell] = (n[cell] ?? 0) + 1;
  }
}

function countGrants(
  n: Uint32Array,
  lastGrant: Float64Array,
  grants: Float64Array,
  rows: Uint32Array,
  cells: Uint32Array,
  count: number,
): void {
  for (let k = 0; k < count; k++) {
    const cell = cells[k] ?? 0;
    const grant = grants[rows[k] ?? 0] ?? 0;
    if (lastGrant[cell] === grant) continue;
    lastGrant[cell] = grant;
    n[cell] = (n[cell] ?? 0) + 1;
  }
}
