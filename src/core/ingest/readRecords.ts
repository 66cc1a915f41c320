import { type HeadingMap, wantedHeading } from './claimHeadings.ts';
import { isArchive } from './collectBytes.ts';
import type { FileForm, FormOptions, Pause } from './fileForm.ts';
import { type FilePreview, recordSamples } from './filePreview.ts';
import { findHeader } from './findHeader.ts';
import type { IssueLog } from './issueLog.ts';
import type { RawRecord } from './parseCsv.ts';
import { type ReadLimits, readLimits } from './readLimits.ts';
import { Refusal } from './refusal.ts';
import { textForm } from './textForm.ts';

/** A file's records, its header apart. */
export interface FileRecords extends Pick<FileForm, 'encoding' | 'delimiter'> {
  /** Number of the header's record from 1, counting every record before it. */
  readonly headerRecord: number;
  readonly header: RawRecord;
  /** The records above it. */
  readonly above: readonly RawRecord[];
  readonly rows: readonly RawRecord[];
  readonly preview: Pick<FilePreview, 'encodings' | 'records' | 'sheets' | 'sheet'>;
}

/** How a file is to be read: what the reader says of it, and how much of it at most. */
export interface RecordOptions extends FormOptions {
  readonly mapping?: HeadingMap;
  readonly limits?: Partial<ReadLimits>;
}

/** Numbers of rows at which spreadsheets stop: whatever came after them was lost when the file was saved. */
const spreadsheetRows: readonly number[] = [65_536, 1_048_576];

/** Bytes to records, text or workbook, with the header found; null where the log says what blocks the file. */
export async function readRecords(
  bytes: Uint8Array,
  options: RecordOptions,
  log: IssueLog,
  pause: Pause,
): Promise<FileRecords | null> {
  try {
    return await recordsOf(bytes, options, log, pause);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    error.report(log);
    return null;
  }
}

async function recordsOf(bytes: Uint8Array, options: RecordOptions, log: IssueLog, pause: Pause): Promise<FileRecords> {
  const mapped = new Set(Object.values(options.mapping ?? {}).map((heading) => wantedHeading(heading).key));
  const limits = { ...readLimits, ...options.limits };
  const takeApart = isArchive(bytes) ? (await import('./workbook/workbookForm.ts')).workbookForm : textForm;
  const form = await takeApart(bytes, { ...options, limits }, mapped, log, pause);
  const { records, skipped, encoding, delimiter, encodings, sheets, sheet } = form;
  const found = options.headerRecord ?? findHeader(records.slice(skipped), mapped).index + 1 + skipped;
  const { first, index, headings, rows } = form.tableUnder(found - 1);
  const line = records[index]?.line ?? 1;
  const isEmpty = index < skipped || !rows.some((row) => row.cells.some((cell) => cell.trim() !== ''));
  if (isEmpty || headings.length === 0) throw new Refusal('F02', '', {}, line);
  if (spreadsheetRows.includes(records.length)) {
    log.count('F20', 1);
    log.explain('F20', { limit: records.length });
  }
  const above = records.slice(skipped, first);
  reportPreamble(above, log);
  const preview = { encodings, records: recordSamples(records, index + 1), sheets, sheet };
  return {
    encoding,
    delimiter,
    headerRecord: index + 1,
    header: { line, cells: headings, torn: false },
    above,
    rows,
    preview,
  };
}

function reportPreamble(before: readonly RawRecord[], log: IssueLog): void {
  for (const { line, cells } of before) {
    const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (text.length > 0) log.add('F07', { row: line, heading: '', cell: text.join(' ') });
  }
}
