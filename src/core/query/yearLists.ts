import type { GrantTable } from '../table/grantTable.ts';
import { aggregateAll, cellsOf } from './aggregate.ts';
import { bitsOf } from './clauseBits.ts';
import type { RowFilter } from './compileFilter.ts';
import type { Cell } from './explore.ts';
import type { Additive } from './measures.ts';
import { perTable } from './perTable.ts';
import { byKey } from './sortedCells.ts';

/** What one institution granted in one year, and where. */
export interface YearList extends Additive {
  /** Slug; `''` for not stated. */
  readonly funder: string;
  /** `''` for not stated. */
  readonly year: string;
  /** Region by region; a grant split over regions counts once in each, and once in `n`. */
  readonly regions: readonly Cell[];
}

/** The clauses that a comparison of years and places leaves out of account. */
export const besidePlaceAndYear = bitsOf('region', 'province', 'year');

const separator = '\n';

const funderYears = perTable(({ columns: { funder, year } }) => {
  const dict = [''];
  const codeOf = new Map<number, number>([[0, 0]]);
  const codes = new Uint32Array(funder.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const funderCode = funder.codes[row] ?? 0;
    const yearCode = year.codes[row] ?? 0;
    const pair = funderCode * year.dict.length + yearCode;
    const code = codeOf.get(pair) ?? dict.length;
    if (code === dict.length) {
      codeOf.set(pair, code);
      dict.push(`${funder.dict[funderCode] ?? ''}${separator}${year.dict[yearCode] ?? ''}`);
    }
    codes[row] = code;
  }
  return { codes, dict };
});

/** The clauses that a comparison of two periods leaves out of account. */
export const besideYear = bitsOf('year');

/**
 * The selection by institution and year, under every clause but those of `ignore`: what any year, any period and any
 * region of either is added up from. Their `n` and `sum` add up to that selection's.
 */
export function yearLists(table: GrantTable, rows: RowFilter, ignore = besidePlaceAndYear): readonly YearList[] {
  const pair = funderYears(table);
  const { whole, placed } = aggregateAll(table, rows, {
    whole: { by: [pair], ignore },
    placed: { by: [pair, 'region'], ignore },
  });
  const regions = new Map<string, Cell[]>();
  for (const { keys, n, sum } of cellsOf(placed)) {
    const [list = '', key = ''] = keys;
    const cells = regions.get(list) ?? [];
    cells.push({ key, n, sum });
    regions.set(list, cells);
  }
  return cellsOf(whole).map(({ keys: [list = ''], n, sum }) => {
    const [funder = '', year = ''] = list.split(separator);
    return { funder, year, n, sum, regions: (regions.get(list) ?? []).sort(byKey) };
  });
}
