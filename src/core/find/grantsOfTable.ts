import { textAt } from '../table/column.ts';
import { type GrantTable, rowAt } from '../table/grantTable.ts';
import type { FoundGrant } from './findings.ts';
import { type Group, groupOf } from './group.ts';

/** The first row of every grant that has an address of its own and says what it is for, by purpose and programme. */
export function grantsIn(table: GrantTable): Group<number> {
  const { grantId, purpose, programme } = table.columns;
  const spellings = (row: number) => [textAt(purpose, row), textAt(programme, row)].filter((text) => text !== '');
  const rows: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const first = row === 0 || table.grant[row] !== table.grant[row - 1];
    if (first && textAt(grantId, row) !== '' && spellings(row).length > 0) rows.push(row);
  }
  return groupOf(rows, spellings, false);
}

export function foundGrant(table: GrantTable, row: number): FoundGrant {
  const { grantId, purpose, programme, recipientName, recipientNameAr, year, yearBasis, status, amount, currency } =
    rowAt(table, row);
  return {
    id: grantId,
    purpose,
    programme,
    recipient: { name: recipientName, nameAr: recipientNameAr },
    year,
    yearInferred: yearBasis !== '' && yearBasis !== 'printed',
    status,
    amount,
    currency,
  };
}
