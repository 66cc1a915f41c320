import type { SubjectKind } from '../model/subject.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { aggregate, cellsOf } from './aggregate.ts';
import type { RowFilter } from './compileFilter.ts';
import type { NamedCell } from './explore.ts';
import { organisationNames } from './organisationNames.ts';

/** One line of a list of places, sectors or organisations. */
export interface DirectoryRow extends NamedCell {
  /** Centimes, half-up. */
  readonly median: number;
  /** Organisations on the other side of its grants: recipients of a funder, funders of anything else. */
  readonly counterparts: number;
}

/** Every subject of one kind that the selection holds, by sum, largest first; names are blank for places and sectors. */
export function directory(table: GrantTable, rows: RowFilter, of: SubjectKind): DirectoryRow[] {
  const names = organisationNames(table);
  const codes = new Map(table.columns[of].dict.map((key, code) => [key, code]));
  const nameOf = (key: string) =>
    of === 'funder' || of === 'recipient' ? names[of](codes.get(key) ?? 0) : { name: '', nameAr: '' };
  const cells = aggregate(table, rows, { by: [of], measures: ['median', 'funders', 'recipients'] });
  return cellsOf(cells)
    .map(({ keys: [key = ''], n, sum, median, funders, recipients }) => ({
      key,
      n,
      sum,
      ...nameOf(key),
      median: median.ofCell,
      counterparts: (of === 'funder' ? recipients : funders).ofCell,
    }))
    .sort((a, b) => b.sum - a.sum || b.n - a.n);
}
