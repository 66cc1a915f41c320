import type { EditionKind } from '../edition/edition.ts';
import type { GrantRow, GrantTable } from '../table/grantTable.ts';
import { idRepeats } from '../table/repeatedIds.ts';

/**
 * What the address of a grant's record ends with: its id as published, else the file and line it stands on
 * (`grants/x/2021.csv:7`). An id that several grants bear names none of them, and the reader's own files may have none.
 */
export function recordKey(
  row: Pick<GrantRow, 'grantId' | 'idRepeats' | 'file' | 'line'>,
  editionKind: EditionKind,
): string {
  const named = editionKind !== 'own' && row.grantId !== '' && !row.idRepeats;
  return named ? row.grantId : `${row.file}:${row.line}`;
}

/** The first row of the grant that {@link recordKey} names, or whose id it is; null where there is none, or several. */
export function rowOfKey(table: GrantTable, key: string): number | null {
  const { grantId } = table.columns;
  const code = grantId.dict.indexOf(key);
  const row = code <= 0 ? -1 : grantId.codes.indexOf(code);
  return row < 0 || idRepeats(table, row) ? rowOfLine(table, key) : row;
}

function rowOfLine({ columns: { file }, line, length }: GrantTable, key: string): number | null {
  const colon = key.lastIndexOf(':');
  const code = colon <= 0 ? -1 : file.dict.indexOf(key.slice(0, colon));
  const wanted = Number(key.slice(colon + 1));
  if (code < 0) return null;
  for (let row = 0; row < length; row++) if (file.codes[row] === code && line[row] === wanted) return row;
  return null;
}
