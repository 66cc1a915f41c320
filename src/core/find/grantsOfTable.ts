import { textAt } from '../table/column.ts';
import { type GrantTable, rowAt } from '../table/grantTable.ts';
import { type Found, type FoundGrant, mostFound } from './findings.ts';
import { findIn, type Group, groupOf } from './group.ts';
import { type Ids, idsOf, namedBy } from './ids.ts';
import type { Sought } from './soughtWords.ts';

/** Every grant, once: by what it is for and by its identifier, where it states them. */
export interface Grants {
  readonly byWords: Group<number>;
  readonly ids: Ids<number>;
}

/** Grants by their first rows. */
export function grantsIn(table: GrantTable): Grants {
  const { grantId, purpose, programme } = table.columns;
  const spellings = (row: number) => [textAt(purpose, row), textAt(programme, row)].filter((text) => text !== '');
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++)
    if (row === 0 || table.grant[row] !== table.grant[row - 1]) rows.push(row);
  const ids = idsOf(rows, (row) => textAt(grantId, row));
  const worded = rows.filter((row) => spellings(row).length > 0);
  return { byWords: groupOf(worded, spellings, false), ids };
}

/** The grants whose identifier is or begins with the text; where there is none, those whose words answer the search. */
export function findGrants(
  table: GrantTable,
  { byWords, ids }: Grants,
  text: string,
  sought: Sought | null,
): Found<FoundGrant> {
  const named = namedBy(ids, text);
  const show = (row: number) => foundGrant(table, row);
  if (named.length === 0) return findIn(byWords, sought, (row) => table.amount[row] ?? 0, show);
  return { total: named.length, near: true, exact: true, heard: false, first: named.slice(0, mostFound).map(show) };
}

function foundGrant(table: GrantTable, row: number): FoundGrant {
  const whole = rowAt(table, row);
  const { grantId, idRepeats, file, line, purpose, programme, year, status, amount, currency, yearBasis } = whole;
  return {
    ...{ grantId, idRepeats, file, line, purpose, programme, year, status, amount, currency },
    recipient: { name: whole.recipientName, nameAr: whole.recipientNameAr },
    yearInferred: yearBasis !== '' && yearBasis !== 'printed',
  };
}
