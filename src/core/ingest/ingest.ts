import type { Reference } from '../model/reference.ts';
import type { GrantTableBuilder } from '../table/grantTable.ts';
import type { HeadingMap } from './claimHeadings.ts';
import { planColumns, type ReaderAnswers } from './columnPlan.ts';
import type { Encoding } from './decodeBytes.ts';
import type { FileIngest } from './fileIngest.ts';
import { IssueLog } from './issueLog.ts';
import { matchHeaders } from './matchHeaders.ts';
import { sha256Hex } from './organisations.ts';
import { type FileRecords, readRecords } from './readRecords.ts';
import { RowsReader } from './rowsReader.ts';
import { RowView } from './rowView.ts';

export interface IngestOptions extends ReaderAnswers {
  /** Path or name of the file, kept on every row. */
  readonly file: string;
  readonly reference: Reference;
  /** Finds a province by longitude and latitude (`core/geo/provinceAt`). */
  readonly provinceAt?: (lon: number, lat: number) => string | null;
  /** Headings the reader gave for fields. */
  readonly mapping?: HeadingMap;
  readonly encoding?: Encoding;
  /** Accepted rows are appended here; without it the file is only checked. */
  readonly builder?: GrantTableBuilder;
  readonly onProgress?: (bytesRead: number, total: number) => void;
  /** Asked between chunks; when it says yes, reading stops with {@link IngestCancelled}. */
  readonly cancelled?: () => boolean;
  /** The year in which dates count as future; the current year when left out. */
  readonly thisYear?: number;
}

/** Thrown when `cancelled` said yes: nothing of the file may be used. */
export class IngestCancelled extends Error {
  override readonly name = 'IngestCancelled';
}

const rowsBetweenPauses = 10_000;

/**
 * Reads a published file of grants. Nothing is guessed and nothing is lost: what cannot be decided is a question,
 * every record is counted once (read = accepted + setAside + blank + totals + footnotes), and trouble is an issue
 * with its rows and cells. Bad files do not throw; only cancelling does.
 */
export async function ingestGrants(bytes: Uint8Array, options: IngestOptions): Promise<FileIngest> {
  const log = new IssueLog();
  const frame = { file: options.file, sha256: sha256Hex(bytes) };
  const pause = pauser(bytes.length, options);
  const records = await readRecords(bytes, options, log, (done) => pause(done / 2));
  if (records === null) return unreadable(frame, null, log);
  const { header, rows } = records;
  const headers = matchHeaders(header.cells, header.line, options.mapping ?? {}, log);
  const columns = headers.columns.map(({ heading, field, by }) => ({ heading, field, by }));
  if (!headers.readable) return { ...unreadable(frame, records, log), columns };
  const plan = planColumns(headers, rows, options, log);
  const context = { ...options, thisYear: options.thisYear ?? new Date().getUTCFullYear() };
  const reader = new RowsReader(new RowView(headers, log), plan, context, options.builder);
  for (const [i, record] of rows.entries()) {
    if (i % rowsBetweenPauses === 0) await pause(0.5 + i / rows.length / 2);
    reader.read(record);
  }
  await pause(1);
  const counts = reader.finish();
  const { currency, main } = reader.totals;
  const pending = plan.amountPending;
  return {
    ...frame,
    encoding: records.encoding,
    delimiter: records.delimiter,
    headerRecord: records.headerRecord,
    rows: counts,
    amount: { ...main, sum: pending ? null : main.sum, currency: currency || plan.currency || null, kind: plan.kind },
    byYear: reader.totals.byYear(),
    columns,
    issues: log.issues(),
    questions: [...headers.questions, ...plan.questions],
    setAsideRows: reader.setAsideRows,
    occurrences: log.occurrences,
  };
}

function pauser(total: number, { onProgress, cancelled }: IngestOptions): (done: number) => Promise<void> {
  return async (done) => {
    onProgress?.(Math.round(done * total), total);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (cancelled?.()) throw new IngestCancelled();
  };
}

function unreadable(
  frame: Pick<FileIngest, 'file' | 'sha256'>,
  records: FileRecords | null,
  log: IssueLog,
): FileIngest {
  return {
    ...frame,
    encoding: records?.encoding ?? '',
    delimiter: records?.delimiter ?? '',
    headerRecord: records?.headerRecord ?? 0,
    rows: { read: 0, accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 },
    amount: { sum: null, currency: null, n: 0, negatives: 0, kind: 'awarded' },
    byYear: {},
    columns: [],
    issues: log.issues(),
    questions: [],
    setAsideRows: [],
    occurrences: log.occurrences,
  };
}
