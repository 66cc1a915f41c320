import type { GrantTable } from '../table/grantTable.ts';
import type { Form } from '../view/viewState.ts';
import { aggregate, aggregateAll } from './aggregate.ts';
import { bitsOf } from './clauseBits.ts';
import type { RowFilter } from './compileFilter.ts';
import type { PairCell } from './explore.ts';
import { pairsByKey } from './sortedCells.ts';

/** What some ways of laying out a selection need beside its figures. */
export type Breakdown =
  | {
      readonly form: 'years';
      /** Year, then region, under every clause but place. */
      readonly cells: readonly PairCell[];
    }
  | {
      readonly form: 'flows';
      /** Funder class, then sector, under every clause. */
      readonly classToSector: readonly PairCell[];
      /** Sector, then region, under every clause. */
      readonly sectorToRegion: readonly PairCell[];
    };

/** True for the ways of laying out that ask for more than the explore page's figures. */
export function needsBreakdown(form: Form): boolean {
  return form === 'years' || form === 'flows';
}

/** The cells a way of laying out needs; null where the explore page's figures are enough. */
export function breakdown(table: GrantTable, rows: RowFilter, form: Form): Breakdown | null {
  if (form === 'years') {
    const cells = aggregate(table, rows, { by: ['year', 'region'], ignore: bitsOf('region', 'province') });
    return { form, cells: pairsByKey(cells) };
  }
  if (form !== 'flows') return null;
  const links = aggregateAll(table, rows, {
    classToSector: { by: ['class', 'sector'] },
    sectorToRegion: { by: ['sector', 'region'] },
  });
  return {
    form,
    classToSector: pairsByKey(links.classToSector),
    sectorToRegion: pairsByKey(links.sectorToRegion),
  };
}
