import type { Field } from '../ingest/fields.ts';
import type { FileIngest, SetAsideRow } from '../ingest/fileIngest.ts';
import { isNaturalPerson } from '../ingest/naturalPerson.ts';

type Read = Pick<FileIngest, 'columns' | 'setAsideRows'>;

/** Cells that say who received; left out together where one of them is a natural person. */
const whoReceived: readonly Field[] = ['recipient_name', 'recipient_name_ar', 'recipient_ice', 'recipient_reg_no'];
const mask = '…';

/** The rows set aside of a file, natural persons masked as in the rows that count. */
export function maskedRows({ columns, setAsideRows }: Read): SetAsideRow[] {
  return setAsideRows.map((row) => (namesPerson(row, columns) ? { ...row, cells: maskedCells(row, columns) } : row));
}

/** True when a row set aside names a natural person, so that its file is not to be offered as it is. */
export function setsAsidePerson({ columns, setAsideRows }: Read): boolean {
  return setAsideRows.some((row) => namesPerson(row, columns));
}

/** Where cells cannot be placed (R01), any of them may be the recipient's. */
function namesPerson({ reasons, cells }: SetAsideRow, columns: Read['columns']): boolean {
  if (reasons.includes('R01')) return cells.some((cell) => isNaturalPerson(cell));
  const cellOf = (field: Field) => cells[columns.findIndex((column) => column.field === field)] ?? '';
  const kind = cellOf('recipient_kind');
  return (['recipient_name', 'recipient_name_ar'] as const).some((field) => isNaturalPerson(cellOf(field), kind));
}

function maskedCells({ reasons, cells }: SetAsideRow, columns: Read['columns']): string[] {
  if (reasons.includes('R01')) return cells.map(() => mask);
  return cells.map((cell, index) => {
    const field = columns[index]?.field;
    return field && whoReceived.includes(field) && cell !== '' ? mask : cell;
  });
}
