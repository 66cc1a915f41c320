import { type ComparedPeriods, heldToBoth, periodsOfTwo } from '../core/query/comparedPeriods.ts';
import type { RowFilter } from '../core/query/compileFilter.ts';
import type { Filter } from '../core/query/filter.ts';
import { besideYear, yearLists } from '../core/query/yearLists.ts';
import type { GrantTable } from '../core/table/grantTable.ts';

/** A selection and the rows it keeps. */
export interface Judged {
  readonly filter: Filter;
  readonly rows: RowFilter;
}

/** Two periods of one selection, and the filters a comparison holds them to. */
export interface HeldSides {
  readonly compared: ComparedPeriods;
  /** Of the first selection, then of the other. */
  readonly filters: readonly [Filter, Filter];
}

/** What a comparison of two selections of one edition is of; null where they are not one selection in two periods. */
export function heldSides(table: GrantTable, { filter, rows }: Judged, against: Filter): HeldSides | null {
  const periods = periodsOfTwo(filter, against);
  if (!periods) return null;
  const compared = { periods, lists: yearLists(table, rows, besideYear) };
  return { compared, filters: [heldToBoth(filter, compared), heldToBoth(against, compared)] };
}
