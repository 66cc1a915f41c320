import type { Subject } from '../model/subject.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { aggregate, cellsOf } from './aggregate.ts';
import { bitsOf } from './clauseBits.ts';
import type { RowFilter } from './compileFilter.ts';
import type { Cell, PairCell, PlaceCell } from './explore.ts';
import { byKey, pairsByKey } from './sortedCells.ts';
import { besidePlaceAndYear } from './yearLists.ts';

/** What an edition says of a region or a province beyond the figures of its selection. */
export interface AboutPlace {
  /** The rows of its region by province, `''` for none named, under every clause but place: they sum to the region. */
  readonly provinces: readonly PlaceCell[];
  /** The selection by funder and year. */
  readonly funderYears: readonly PairCell[];
  /** Year by year, whatever year is chosen. */
  readonly years: {
    readonly here: readonly Cell[];
    /** What all places of its kind have together: the money of none of them is left out. */
    readonly placed: readonly Cell[];
  };
}

/** What `table` says of a place; null for any other subject. `rows` is the selection held to it. */
export function aboutPlace(table: GrantTable, rows: RowFilter, { of, key }: Subject): AboutPlace | null {
  if (of !== 'region' && of !== 'province') return null;
  return {
    provinces: provincesOf(table, rows, key.slice(0, 2)),
    funderYears: pairsByKey(aggregate(table, rows, { by: ['funder', 'year'] })),
    years: yearsOf(table, rows, { of, key }),
  };
}

function yearsOf(table: GrantTable, rows: RowFilter, { of, key }: Subject): AboutPlace['years'] {
  const cells = pairsByKey(aggregate(table, rows, { by: ['year', of], ignore: besidePlaceAndYear }));
  const placed = new Map<string, Cell>();
  for (const { keys, n, sum } of cells.filter(({ keys: [, place] }) => /^\d/.test(place))) {
    const [year] = keys;
    const together = placed.get(year) ?? { key: year, n: 0, sum: 0 };
    placed.set(year, { key: year, n: together.n + n, sum: together.sum + sum });
  }
  const here = cells.filter(({ keys }) => keys[1] === key).map(({ keys, n, sum }) => ({ key: keys[0], n, sum }));
  return { here, placed: [...placed.values()] };
}

function provincesOf(table: GrantTable, rows: RowFilter, region: string): PlaceCell[] {
  const grouping = {
    by: ['region', 'province'],
    ignore: bitsOf('region', 'province'),
    measures: ['median', 'max'],
  } as const;
  return cellsOf(aggregate<'median' | 'max'>(table, rows, grouping))
    .filter(({ keys }) => keys[0] === region)
    .map(({ keys, n, sum, median, max }) => ({ key: keys[1] ?? '', n, sum, median: median.ofCell, max: max.ofCell }))
    .sort(byKey);
}
