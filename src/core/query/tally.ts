import type { GrantTable } from '../table/grantTable.ts';
import { addGrants, addRows, type BlockRows } from './addRows.ts';
import { type CellCodes, cellCodes, type GroupKey } from './cellCodes.ts';
import { perTable } from './perTable.ts';
import { blockRows, type RowTest, selectRows } from './rowSelection.ts';

/** Number of grants and centimes of every cell of one grouping, filled by {@link tallyAll}. */
export interface Tally {
  readonly by: readonly GroupKey[];
  readonly test: RowTest;
  readonly cells: CellCodes;
  readonly n: Uint32Array;
  readonly sum: Float64Array;
}

export function emptyTally(table: GrantTable, by: readonly GroupKey[], test: RowTest): Tally {
  const cells = cellCodes(table, by);
  return { by, test, cells, n: new Uint32Array(cells.size), sum: new Float64Array(cells.size) };
}

/** Whether any grant of the table stands in several rows. */
export const hasSplitGrants = perTable((table) =>
  table.grant.some((grant, row) => row > 0 && grant === table.grant[row - 1]),
);

export function sameTest(a: RowTest, b: RowTest): boolean {
  return a.without === b.without && a.failing === b.failing;
}

/** Reads the table once, block by block, and adds every row to every tally whose test it passes. */
export function tallyAll(table: GrantTable, fails: Uint16Array, tallies: readonly Tally[]): void {
  const groups = byTest(tallies).map((sharing) => new SharedTest(table, fails, sharing));
  for (let from = 0; from < table.length; from += blockRows) {
    const to = Math.min(from + blockRows, table.length);
    for (const group of groups) group.read(from, to);
  }
  for (const group of groups) group.finish();
}

function byTest(tallies: readonly Tally[]): Tally[][] {
  const groups: Tally[][] = [];
  for (const tally of tallies) {
    const sharing = groups.find(([other]) => other && sameTest(other.test, tally.test));
    if (sharing) sharing.push(tally);
    else groups.push([tally]);
  }
  return groups;
}

/** Tallies that count the same rows: a block's rows are picked and their amounts gathered once for all of them. */
class SharedTest {
  readonly #block: BlockRows = { rows: new Uint32Array(blockRows), amounts: new Float64Array(blockRows), count: 0 };
  readonly #filling: readonly { tally: Tally; cells: Float64Array; lastGrant: Float64Array | null }[];

  constructor(
    readonly table: GrantTable,
    readonly fails: Uint16Array,
    tallies: readonly Tally[],
  ) {
    const split = hasSplitGrants(table);
    this.#filling = tallies.map((tally) => ({
      tally,
      cells: new Float64Array(tally.n.length * 2),
      lastGrant: split ? new Float64Array(tally.n.length).fill(-1) : null,
    }));
  }

  read(from: number, to: number): void {
    const [first] = this.#filling;
    const block = this.#block;
    const { counted, grant } = this.table;
    block.count = first ? selectRows(this.fails, from, to, first.tally.test, block.rows) : 0;
    for (let k = 0; k < block.count; k++) block.amounts[k] = counted[block.rows[k] ?? 0] ?? 0;
    for (const { tally, cells, lastGrant } of this.#filling) {
      if (lastGrant) addGrants(tally.cells.codes, block, cells, grant, lastGrant);
      else addRows(tally.cells.codes, block, cells);
    }
  }

  finish(): void {
    for (const { tally, cells } of this.#filling) {
      for (let cell = 0; cell < tally.n.length; cell++) {
        tally.n[cell] = cells[cell * 2] ?? 0;
        tally.sum[cell] = cells[cell * 2 + 1] ?? 0;
      }
    }
  }
}
