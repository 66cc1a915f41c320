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
  const groups = byTest(tallies).map((sharing) => new SharedTest(table, fails, sharing));
  for (let from = 0; from < table.length; from += blockRows) {
    const to = Math.min(from + blockRows, table.length);
    for (const group of groups) group.read(from, to);
  }
}

/** Tallies that count the same rows: a block's rows are picked and their amounts gathered once for all of them. */
class SharedTest {
  readonly #rows = new Uint32Array(blockRows);
  readonly #cells = new Uint32Array(blockRows);
  readonly #amounts = new Float64Array(blockRows);
  readonly #tallies: readonly (Tally & { readonly lastGrant: Float64Array | null })[];

  constructor(
    readonly table: GrantTable,
    readonly fails: Uint16Array,
    tallies: readonly Tally[],
  ) {
    const split = hasSplitGrants(table);
    const unmet = (tally: Tally) => (split ? new Float64Array(tally.n.length).fill(-1) : null);
    this.#tallies = tallies.map((tally) => ({ ...tally, lastGrant: unmet(tally) }));
  }

  read(from: number, to: number): void {
    const [first] = this.#tallies;
    const [rows, cells, amounts] = [this.#rows, this.#cells, this.#amounts];
    const { counted, grant } = this.table;
    const count = first ? selectRows(this.fails, from, to, first.test, rows) : 0;
    for (let k = 0; k < count; k++) amounts[k] = counted[rows[k] ?? 0] ?? 0;
    for (const { cells: columns, sum, n, lastGrant } of this.#tallies) {
      cellsOfRows(columns, rows, count, cells);
      addAmounts(sum, cells, amounts, count);
      if (lastGrant) countGrants(n, lastGrant, grant, rows, cells, count);
      else countRows(n, cells, count);
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
