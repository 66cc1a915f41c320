import type { Subject } from '../model/subject.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { aggregate, cellsOf } from './aggregate.ts';
import { bitsOf } from './clauseBits.ts';
import type { RowFilter } from './compileFilter.ts';
import type { PairCell, PlaceCell } from './explore.ts';
import { byKey, pairsByKey } from './sortedCells.ts';

/** What an edition says of a region or a province beyond the figures of its selection. */
export interface AboutPlace {
  /** The rows of its region by province, `''` for none named, under every clause but place: they sum to the region. */
  readonly provinces: readonly PlaceCell[];
  /** The selection by funder and year. */
  readonly funderYears: readonly PairCell[];
}

/** What `table` says of a place; null for any other subject. `rows` is the selection held to it. */
export function aboutPlace(table: GrantTable, rows: RowFilter, { of, key }: Subject): AboutPlace | null {
  if (of !== 'region' && of !== 'province') return null;
  return {
    provinces: provincesOf(table, rows, key.slice(0, 2)),
    funderYears: pairsByKey(aggregate(table, rows, { by: ['funder', 'year'] })),
  };
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
