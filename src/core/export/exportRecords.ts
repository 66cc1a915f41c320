import type { GrantTable } from '../table/grantTable.ts';

/**
 * One line of an export. `single`: a grant of one row. `whole`: a grant that regions share, all of its rows
 * selected, written once with its regions and shares. `part`: one region of such a grant, where others are not
 * selected; it is written as a grant of that region alone with the amount that counts there, so that the file sums
 * to what the page shows. Parts count as several grants when the file is read again.
 */
export interface ExportRecord {
  readonly row: number;
  readonly scope: 'single' | 'whole' | 'part';
}

/** The lines of an export, in the order of the table. */
export function* exportRecords(table: GrantTable, fails: Uint16Array): Generator<ExportRecord> {
  for (let from = 0; from < table.length; ) {
    const to = endOfGrant(table, from);
    yield* recordsOfGrant(from, to, fails);
    from = to;
  }
}

function recordsOfGrant(from: number, to: number, fails: Uint16Array): ExportRecord[] {
  const selected: number[] = [];
  for (let row = from; row < to; row++) if (fails[row] === 0) selected.push(row);
  const whole = selected.length === to - from;
  if (whole) return [{ row: from, scope: to - from > 1 ? 'whole' : 'single' }];
  return selected.map((row) => ({ row, scope: 'part' }));
}

function endOfGrant(table: GrantTable, from: number): number {
  let to = from + 1;
  while (to < table.length && table.grant[to] === table.grant[from]) to += 1;
  return to;
}
