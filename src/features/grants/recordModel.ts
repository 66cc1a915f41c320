import type { GrantRow, TextColumn } from '../../core/table/grantTable.ts';

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

/** The facts that this record states; what it does not state is not listed. */
export function recordLines(row: GrantRow): RecordLine[] {
  return recordFields.flatMap((field) => (row[field] === '' ? [] : [{ field, text: row[field] }]));
}
