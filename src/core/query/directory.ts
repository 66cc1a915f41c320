import type { SubjectKind } from '../model/subject.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { aggregate, cellsOf } from './aggregate.ts';
import type { RowFilter } from './compileFilter.ts';
import type { NamedCell } from './explore.ts';
import { organisationNames } from './organisationNames.ts';
import { usedCodes } from './usedCodes.ts';

/** One line of a list of places, sectors or organisations. */
export interface DirectoryRow extends NamedCell {
  /** Centimes, half-up; null without grants. */
  readonly median: number | null;
  /** Organisations on the other side of its grants: recipients of a funder, funders of anything else. */
  readonly counterparts: number;
}

/** Kinds of which there are few: those the edition names stand in the list even where the selection holds none of them. */
const closed: readonly SubjectKind[] = ['region', 'province', 'sector'];

/**
 * Every subject of one kind that the selection holds, by sum, largest first; then, for places and sectors, those that
 * only other rows of the edition name, without grants. Names are blank for places and sectors.
 */
export function directory(table: GrantTable, rows: RowFilter, of: SubjectKind): DirectoryRow[] {
  const names = organisationNames(table);
  const codes = new Map(table.columns[of].dict.map((key, code) => [key, code]));
  const nameOf = (key: string) =>
    of === 'funder' || of === 'recipient' ? names[of](codes.get(key) ?? 0) : { name: '', nameAr: '' };
  const cells = aggregate(table, rows, { by: [of], measures: ['median', 'funders', 'recipients'] });
  const held = cellsOf(cells).map(({ keys: [key = ''], n, sum, median, funders, recipients }) => ({
    key,
    n,
    sum,
    ...nameOf(key),
    median: median.ofCell,
    counterparts: (of === 'funder' ? recipients : funders).ofCell,
  }));
  const others = closed.includes(of) ? namedElsewhere(table, of, new Set(held.map(({ key }) => key))) : [];
  return [...held.sort((a, b) => b.sum - a.sum || b.n - a.n), ...others];
}

function namedElsewhere(table: GrantTable, of: SubjectKind, held: ReadonlySet<string>): DirectoryRow[] {
  const used = usedCodes(table.columns[of]);
  return table.columns[of].dict
    .filter((key, code) => key !== '' && used[code] === 1 && !held.has(key))
    .sort()
    .map((key) => ({ key, n: 0, sum: 0, name: '', nameAr: '', median: null, counterparts: 0 }));
}
