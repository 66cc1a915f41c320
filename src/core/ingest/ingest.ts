import type { FileContent } from './collectBytes.ts';
import { planColumns } from './columnPlan.ts';
import type { GrantsIngest } from './fileIngest.ts';
import { type IngestOptions, type OpenedFile, openFile, previewOf, readRows } from './openFile.ts';
import { RowsReader } from './rowsReader.ts';
import { noRows } from './rowTally.ts';
import { RowView } from './rowView.ts';

/**
 * Reads a published file of grants. Nothing is guessed and nothing is lost: what cannot be decided is a question,
 * every record is counted once (read = accepted + setAside + blank + totals + footnotes), and trouble is an issue
 * with its rows and cells. Bad files do not throw; only cancelling does.
 */
export async function ingestGrants(content: FileContent, options: IngestOptions): Promise<GrantsIngest> {
  return readGrants(await openFile(content, options, 'kharita-grants-1'), options);
}

/** The rows of an opened file, read as grants. */
export async function readGrants(opened: OpenedFile, options: IngestOptions): Promise<GrantsIngest> {
  const { frame, log, byteLength, body } = opened;
  const profile = 'kharita-grants-1';
  if (body === null) return { ...unreadable, profile, ...frame, issues: log.issues(), occurrences: log.occurrences };
  const { headers, rows } = body;
  const plan = planColumns(headers, rows, options, log);
  const context = { ...options, thisYear: options.thisYear ?? new Date().getUTCFullYear() };
  const reader = new RowsReader(new RowView(headers, log, options.values), plan, context, options.builder);
  await readRows(rows, byteLength, options, (record) => reader.read(record));
  const counts = reader.finish();
  const { currency, main } = reader.totals;
  const pending = plan.amountPending;
  return {
    profile,
    ...frame,
    preview: previewOf(opened, plan.styles, reader.row.values, options.reference),
    rows: counts,
    amount: { ...main, sum: pending ? null : main.sum, currency: currency || plan.currency || null, kind: plan.kind },
    byYear: reader.totals.byYear(),
    issues: log.issues(),
    questions: [...headers.questions, ...plan.questions],
    setAsideRows: reader.tally.setAsideRows,
    occurrences: log.occurrences,
  };
}

const unreadable: Pick<GrantsIngest, 'rows' | 'amount' | 'byYear' | 'questions' | 'setAsideRows'> = {
  rows: noRows,
  amount: { sum: null, currency: null, n: 0, negatives: 0, kind: 'awarded', setAside: '0.00' },
  byYear: {},
  questions: [],
  setAsideRows: [],
};
