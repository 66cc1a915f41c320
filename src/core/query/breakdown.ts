import type { GrantTable } from '../table/grantTable.ts';
import type { Form } from '../view/viewState.ts';
import { aggregate, aggregateAll } from './aggregate.ts';
import type { RowFilter } from './compileFilter.ts';
import type { Cell, PairCell } from './explore.ts';
import { cellsByKey, pairsByKey } from './sortedCells.ts';
import { besidePlaceAndYear, type YearList, yearLists } from './yearLists.ts';

/** What some ways of laying out a selection need beside its figures. */
export type Breakdown =
  | {
      readonly form: 'years';
      /** Under every clause but place and year. */
      readonly lists: readonly YearList[];
      /** The ground on which those rows are placed. */
      readonly bases: readonly Cell[];
    }
  | {
      readonly form: 'flows';
      /** Funder class, then sector, under every clause. */
      readonly classToSector: readonly PairCell[];
      /** Funder, then sector, under every clause. */
      readonly funderToSector: readonly PairCell[];
      /** Sector, then region, under every clause. */
      readonly sectorToRegion: readonly PairCell[];
    };

/** The cells a way of laying out needs; null where the explore page's figures are enough. */
export function breakdown(table: GrantTable, rows: RowFilter, form: Form): Breakdown | null {
  if (form === 'years') {
    const bases = aggregate(table, rows, { by: ['basis'], ignore: besidePlaceAndYear });
    return { form, lists: yearLists(table, rows), bases: cellsByKey(bases) };
  }
  if (form !== 'flows') return null;
  const links = aggregateAll(table, rows, {
    classToSector: { by: ['class', 'sector'] },
    funderToSector: { by: ['funder', 'sector'] },
    sectorToRegion: { by: ['sector', 'region'] },
  });
  return {
    form,
    classToSector: pairsByKey(links.classToSector),
    funderToSector: pairsByKey(links.funderToSector),
    sectorToRegion: pairsByKey(links.sectorToRegion),
  };
}
