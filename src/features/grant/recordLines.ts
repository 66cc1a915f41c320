import type { ColumnName, GrantRow } from '../../core/table/grantTable.ts';
import type { Locale } from '../../i18n/react.tsx';

/** One line of a record: the name of its message, and what the file says. */
export interface RecordLine {
  readonly field: RecordField;
  readonly text: string;
}

/** Facts of a record kept as published, in reading order. */
const recordFields = [
  'programme',
  'session',
  'callId',
  'amountAsPrinted',
  'share',
  'awardDate',
  'startDate',
  'endDate',
  'place',
  'regionPrinted',
  'sectorPrinted',
  'recipientIce',
  'recipientRegNo',
  'funderId',
  'listTotalPublished',
  'note',
] as const satisfies readonly ColumnName[];
export type RecordField = (typeof recordFields)[number];

const dates: readonly RecordField[] = ['awardDate', 'startDate', 'endDate'];

/** The facts that this record states; what it does not state is not listed. */
export function recordLines(row: GrantRow, format: Locale['format']): RecordLine[] {
  return recordFields.flatMap((field) =>
    row[field] === '' ? [] : [{ field, text: readable(field, row[field], row.currency, format) }],
  );
}

/** Dates and amounts as the reader writes them; everything else as published. */
function readable(field: RecordField, text: string, currency: string, format: Locale['format']): string {
  if (dates.includes(field)) return format.date(text);
  return field === 'listTotalPublished' ? amountText(text, currency, format) : text;
}

/** An amount kept as text, as the reader writes it; as published where it is no plain number. */
export function amountText(text: string, currency: string, format: Locale['format']): string {
  if (!/^-?\d+(\.\d{1,2})?$/.test(text)) return text;
  return format.dirhams(Math.round(Number(text) * 100), currency);
}
