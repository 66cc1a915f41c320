import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { amountBuckets } from './amountBuckets.ts';
import type { ExploreResult } from './explore.ts';
import type { OrganisationNames } from './organisationNames.ts';

/** A row this many times the median of its selection would set a scale alone. */
const timesMedian = 40;
/** Under this many grants a median says too little to call anything an outlier. */
const fewestGrants = 20;
const mostShown = 8;
/** Parts and totals of several years are not one year's size, so they are not tested (DATA, `amount_period`). */
const untestedPeriods: readonly string[] = ['per_year', 'total_of_several_years'];

/**
 * The selected rows whose counted amount is more than forty times the selection's median, at most eight,
 * largest first, ties by row. They stay in every total: a view only marks them and keeps its axis readable.
 */
export function outliers(
  table: GrantTable,
  fails: Uint16Array,
  total: { readonly n: number; readonly median: number | null },
  names: OrganisationNames,
): ExploreResult['outliers'] {
  if (total.median === null || total.n < fewestGrants) return [];
  const limit = total.median * timesMedian;
  return rowsAbove(table, fails, limit)
    .sort((a, b) => (table.counted[b] ?? 0) - (table.counted[a] ?? 0) || a - b)
    .slice(0, mostShown)
    .map((row) => outlierAt(table, row, names));
}

function rowsAbove(table: GrantTable, fails: Uint16Array, limit: number): number[] {
  const { rows, starts, lowest } = amountBuckets(table);
  const period = table.columns.amountPeriod;
  const tested = period.dict.map((name) => !untestedPeriods.includes(name));
  const firstAbove = lowest.findIndex((amount) => amount > limit);
  const from = starts[(firstAbove < 0 ? lowest.length : firstAbove) - 1] ?? 0;
  const found: number[] = [];
  for (const row of rows.subarray(from)) {
    if ((table.counted[row] ?? 0) > limit && fails[row] === 0 && tested[period.codes[row] ?? 0]) found.push(row);
  }
  return found;
}

function outlierAt(table: GrantTable, row: number, names: OrganisationNames): ExploreResult['outliers'][number] {
  const { region, recipient, purpose, funder, year } = table.columns;
  return {
    row,
    sum: table.counted[row] ?? 0,
    region: textAt(region, row),
    recipient: textAt(table.columns.recipientName, row) || names.recipient(recipient.codes[row] ?? 0).name,
    purpose: textAt(purpose, row),
    funder: names.funder(funder.codes[row] ?? 0).name,
    year: textAt(year, row),
  };
}
