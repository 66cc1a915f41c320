import type { GrantTable } from '../table/grantTable.ts';
import { quartile } from './orderStatistics.ts';
import { eachSelectedBlock } from './selectedCells.ts';
import type { Tally } from './tally.ts';

/** What the order of the amounts behind each cell tells, one amount a grant. */
export interface AmountsOfCells {
  /** Centimes, half-up; the cell must not be empty. */
  quartile(cell: number, quarter: 1 | 2 | 3): number;
  max(cell: number): number;
}

/** Reads the tally's rows again and lays their amounts out cell by cell: for any table and grouping. */
export function amountsByCell(table: GrantTable, fails: Uint16Array, tally: Tally): AmountsOfCells {
  const starts = startsOf(tally.n);
  const ends = starts.slice(0, -1);
  const amounts = new Float64Array(starts.at(-1) ?? 0);
  const lastGrant = new Float64Array(tally.n.length).fill(-1);
  eachSelectedBlock(fails, tally, (rows, cells, count) => {
    for (let k = 0; k < count; k++) {
      const row = rows[k] ?? 0;
      const cell = cells[k] ?? 0;
      const grant = table.grant[row] ?? 0;
      if (lastGrant[cell] !== grant) ends[cell] = (ends[cell] ?? 0) + 1;
      lastGrant[cell] = grant;
      const at = (ends[cell] ?? 0) - 1;
      amounts[at] = (amounts[at] ?? 0) + (table.counted[row] ?? 0);
    }
  });
  const bounds = (cell: number): [number, number] => [starts[cell] ?? 0, starts[cell + 1] ?? 0];
  return {
    quartile: (cell, quarter) => quartile(amounts, ...bounds(cell), quarter),
    max: (cell) => amounts.subarray(...bounds(cell)).reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  };
}

function startsOf(n: Uint32Array): Uint32Array {
  const starts = new Uint32Array(n.length + 1);
  for (let cell = 0; cell < n.length; cell++) starts[cell + 1] = (starts[cell] ?? 0) + (n[cell] ?? 0);
  return starts;
}
