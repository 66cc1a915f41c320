import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { ExportRecord } from './exportRecords.ts';

/**
 * The id to write for each record: as published, unless that would say of two records that they are one. A part
 * carries its region, and an id met before in another file carries its file. Ask once for each record, in order.
 */
export function grantIds(table: GrantTable): (record: ExportRecord) => string {
  const { grantId, funderName, region, file } = table.columns;
  const firstFile = new Map<number, number>();
  return ({ row, scope }) => {
    const id = textAt(grantId, row);
    if (id === '') return '';
    const marks: string[] = scope === 'part' ? [textAt(region, row)] : [];
    const key = (funderName.codes[row] ?? 0) * grantId.dict.length + (grantId.codes[row] ?? 0);
    const fileCode = file.codes[row] ?? 0;
    const first = firstFile.get(key) ?? fileCode;
    firstFile.set(key, first);
    if (first !== fileCode) marks.push(textAt(file, row));
    return marks.length === 0 ? id : `${id} (${marks.join(', ')})`;
  };
}
