import { currencyOf } from '../ingest/amountWords.ts';
import { planColumns } from '../ingest/columnPlan.ts';
import type { Field, ReadProfile } from '../ingest/fields.ts';
import { type IngestOptions, type OpenedFile, openFile } from '../ingest/openFile.ts';
import { parseAmount } from '../ingest/parseAmount.ts';
import type { RawRecord } from '../ingest/parseCsv.ts';
import { rowKind } from '../ingest/rowKind.ts';
import { cellsFit } from '../ingest/rowTally.ts';
import { RowView } from '../ingest/rowView.ts';

/** The amount a row prints: centimes, and ISO 4217 or `''`. */
export interface PrintedAmount {
  readonly centimes: number;
  readonly currency: string;
}

/** What a file holds before anything of it is judged. */
export interface SourceRows {
  /** Records after the header, whatever they are. */
  readonly records: number;
  /** Rows by the line they start on: all but blanks, printed totals and footnotes; null without a legible amount. */
  readonly rows: ReadonlyMap<number, PrintedAmount | null>;
}

type Body = NonNullable<OpenedFile['body']>;

/**
 * Goes through the records of a file once more, apart from the reading that makes grants or calls of them, so that
 * what the site counts can be held against what the file prints. Columns and their number style are settled as for
 * that reading; rows are neither judged nor compared here. A file that cannot be read holds nothing.
 */
export async function sourceRows(bytes: Uint8Array, options: IngestOptions, profile: ReadProfile): Promise<SourceRows> {
  const { body, log } = await openFile(bytes, options, profile);
  if (body === null) return { records: 0, rows: new Map() };
  const isRow = rowTest(body, profile);
  const amountOf = profile === 'kharita-grants-1' ? amountReader(body, options, log) : () => null;
  const found = body.rows.filter(isRow);
  return { records: body.rows.length, rows: new Map(found.map((record) => [record.line, amountOf(record)])) };
}

/** The column of facts and the columns rows are named by, first choice first. */
const telling: Readonly<Record<ReadProfile, readonly (readonly Field[])[]>> = {
  'kharita-grants-1': [
    ['amount_awarded', 'amount_paid'],
    ['recipient_name', 'purpose'],
  ],
  'kharita-calls-1': [['close_date'], ['title', 'title_ar']],
};

function rowTest({ headers }: Body, profile: ReadProfile): (record: RawRecord) => boolean {
  const [fact = -1, name = -1] = telling[profile].map(
    (fields) => fields.map((field) => headers.indexOf.get(field)).find((index) => index !== undefined) ?? -1,
  );
  return ({ cells }) => rowKind(cells, fact, name) === 'row';
}

function amountReader({ headers, rows }: Body, options: IngestOptions, log: OpenedFile['log']) {
  const plan = planColumns(headers, rows, options, log);
  const view = new RowView(headers, log);
  const last = headers.indexOf.get(plan.amountField) ?? -1;
  return (record: RawRecord): PrintedAmount | null => {
    if (plan.amountPending || !cellsFit(record, headers.columns.length, last)) return null;
    view.moveTo(record);
    const parsed = parseAmount(view.cell(plan.amountField), plan.amountDecimal, plan.exponent);
    if (!parsed.ok) return null;
    const currency = currencyOf(view.cell('currency')) || parsed.currency || plan.currency;
    return { centimes: parsed.centimes, currency };
  };
}
