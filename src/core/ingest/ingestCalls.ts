import { planCallColumns } from './callPlan.ts';
import { CallRowsReader } from './callRowsReader.ts';
import type { FileContent } from './collectBytes.ts';
import type { CallsIngest } from './fileIngest.ts';
import { type IngestOptions, type OpenedFile, openFile, previewOf, readRows } from './openFile.ts';
import { noRows } from './rowTally.ts';
import { RowView } from './rowView.ts';

/**
 * Reads a published file of calls as `ingestGrants` reads grants: nothing is guessed, every record is counted once, and
 * each accepted row is exactly one call. A row is set aside where its cells cannot be placed (R01), where it has no
 * title (C06) and where it repeats an id with other content (R06).
 */
export async function ingestCalls(content: FileContent, options: IngestOptions): Promise<CallsIngest> {
  return readCalls(await openFile(content, options, 'kharita-calls-1'), options);
}

/** The rows of an opened file, read as calls. */
export async function readCalls(opened: OpenedFile, options: IngestOptions): Promise<CallsIngest> {
  const { frame, log, byteLength, body } = opened;
  const told = { profile: 'kharita-calls-1', ...frame, occurrences: log.occurrences } as const;
  if (body === null) return { ...told, rows: noRows, calls: [], issues: log.issues(), questions: [], setAsideRows: [] };
  const { headers, rows } = body;
  const plan = planCallColumns(headers, rows, options, log);
  const now = options.now ?? Date.now();
  const context = { ...options, now, thisYear: options.thisYear ?? new Date(now).getUTCFullYear() };
  const reader = new CallRowsReader(new RowView(headers, log, options.values), plan, context);
  await readRows(rows, byteLength, options, (record) => reader.read(record));
  const counts = reader.tally.finish();
  return {
    ...told,
    preview: previewOf(opened, plan.styles, reader.row.values, options.reference),
    rows: counts,
    calls: reader.calls,
    issues: log.issues(),
    questions: [...headers.questions, ...plan.questions],
    setAsideRows: reader.tally.setAsideRows,
  };
}
