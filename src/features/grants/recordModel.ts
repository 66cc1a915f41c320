import type { GrantRow, TextColumn } from '../../core/table/grantTable.ts';
import type { Locale } from '../../i18n/react.tsx';

/** One line of a record: the name of its message, and what the file says. */
export interface RecordLine {
  readonly field: RecordField;
  readonly text: string;
}

/** Facts of a record kept as published, in reading order. */
export const recordFields = [
  'purpose',
  'programme',
  'session',
  'amountAsPrinted',
  'amountPaid',
  'share',
  'awardDate',
  'startDate',
  'endDate',
  'place',
  'regionPrinted',
  'sectorPrinted',
  'recipientIce',
  'recipientRegNo',
  'agreementRef',
  'callId',
  'listTotalPublished',
  'note',
] as const satisfies readonly TextColumn[];
export type RecordField = (typeof recordFields)[number];

const dates: readonly RecordField[] = ['awardDate', 'startDate', 'endDate'];
const amounts: readonly RecordField[] = ['amountPaid', 'listTotalPublished'];

/** The facts that this record states; what it does not state is not listed. */
export function recordLines(row: GrantRow, format: Locale['format']): RecordLine[] {
  return recordFields.flatMap((field) =>
    row[field] === '' ? [] : [{ field, text: readable(field, row[field], row.currency, format) }],
  );
}

/** Dates and amounts as the reader writes them; everything else as published. */
function readable(field: RecordField, text: string, currency: string, format: Locale['format']): string {
  if (dates.includes(field)) return format.date(text);
  if (!amounts.includes(field) || !/^-?\d+(\.\d{1,2})?$/.test(text)) return text;
  return format.dirhams(Math.round(Number(text) * 100), currency);
}
