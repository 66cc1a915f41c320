import type { Reference } from '../model/reference.ts';
import type { GrantTableBuilder } from '../table/grantTable.ts';
import { collectBytes, type FileContent } from './collectBytes.ts';
import type { ReaderAnswers } from './columnPlan.ts';
import type { ColumnStyle } from './columnSurvey.ts';
import { type Field, fieldTables, type ReadProfile } from './fields.ts';
import type { FileIngest } from './fileIngest.ts';
import { columnSamples, type FilePreview, filledCells, noPreview } from './filePreview.ts';
import { IssueLog } from './issueLog.ts';
import { type MatchedHeaders, matchHeaders } from './matchHeaders.ts';
import { sha256Hex } from './organisations.ts';
import type { RawRecord } from './parseCsv.ts';
import { profileOf } from './profileOf.ts';
import { type FileRecords, type RecordOptions, readRecords } from './readRecords.ts';
import { Refusal } from './refusal.ts';
import type { ValueChoice, ValueTally } from './valueTally.ts';

export interface IngestOptions extends ReaderAnswers, RecordOptions {
  /** Path or name of the file, kept on every row. */
  readonly file: string;
  readonly reference: Reference;
  /** Finds a province by longitude and latitude (`core/geo/provinceAt`). */
  readonly provinceAt?: (lon: number, lat: number) => string | null;
  /** Codes the reader gave for labels. */
  readonly values?: readonly ValueChoice[];
  /** Accepted grants are appended here; without it the file is only checked. */
  readonly builder?: GrantTableBuilder;
  readonly onProgress?: (bytesRead: number, total: number) => void;
  /** Asked between chunks; when it says yes, reading stops with {@link IngestCancelled}. */
  readonly cancelled?: () => boolean;
  /** The year in which dates count as future; the current year when left out. */
  readonly thisYear?: number;
  /** The instant at which a stated status is held against its dates; the current one when left out. */
  readonly now?: number;
}

/** Thrown when `cancelled` said yes: nothing of the file may be used. */
export class IngestCancelled extends Error {
  override readonly name = 'IngestCancelled';
}

/** What every reading of a file tells, before its rows are counted. */
type Frame = Pick<FileIngest, 'file' | 'sha256' | 'encoding' | 'delimiter' | 'headerRecord' | 'columns' | 'preview'>;

/** A file up to its first row. */
export interface OpenedFile {
  readonly profile: ReadProfile;
  readonly frame: Frame;
  readonly log: IssueLog;
  readonly byteLength: number;
  /** Null when the file cannot be read: its issues say why. */
  readonly body: { readonly headers: MatchedHeaders; readonly rows: readonly RawRecord[] } | null;
}

const rowsBetweenPauses = 10_000;

/**
 * Decodes a file, finds its header and matches it to a profile: the one given, else the one its headings speak for,
 * and grants where there are none. A file that is not read to its end has no hash.
 * @throws IngestCancelled
 */
export async function openFile(content: FileContent, options: IngestOptions, given?: ReadProfile): Promise<OpenedFile> {
  const log = new IssueLog();
  const bytes = await bytesOf(content, options, log);
  const byteLength = bytes?.length ?? 0;
  const records = bytes && (await readRecords(bytes, options, log, (done) => pause(done / 2, byteLength, options)));
  const { file, mapping = {} } = options;
  const profile = given ?? (records === null ? 'kharita-grants-1' : profileOf(records.header.cells, mapping));
  const frame = frameOf({ file, sha256: bytes === null ? '' : sha256Hex(bytes) }, records);
  if (records === null) return { profile, frame, log, byteLength, body: null };
  const { header, rows } = records;
  const headers = matchHeaders(header.cells, header.line, mapping, log, fieldTables[profile], filledCells(rows));
  const columns = headers.columns.map(({ heading, field, by }) => ({ heading, field, by }));
  const samples = columnSamples(rows, headers.columns.length);
  const preview = { ...noPreview, ...records.preview, columns: samples.map((cells) => ({ ...unread, cells })) };
  const body = headers.readable ? { headers, rows } : null;
  return { profile, frame: { ...frame, columns, preview }, log, byteLength, body };
}

async function bytesOf(content: FileContent, options: IngestOptions, log: IssueLog): Promise<Uint8Array | null> {
  try {
    return await collectBytes(content, options.limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    error.report(log);
    return null;
  }
}

/** Reads the rows one after the other, with pauses in which the reader may cancel. */
export async function readRows(
  rows: readonly RawRecord[],
  byteLength: number,
  options: IngestOptions,
  read: (record: RawRecord) => void,
): Promise<void> {
  for (const [i, record] of rows.entries()) {
    if (i % rowsBetweenPauses === 0) await pause(0.5 + i / rows.length / 2, byteLength, options);
    read(record);
  }
  await pause(1, byteLength, options);
}

function frameOf(named: Pick<Frame, 'file' | 'sha256'>, records: FileRecords | null): Frame {
  return {
    ...named,
    encoding: records?.encoding ?? '',
    delimiter: records?.delimiter ?? '',
    headerRecord: records?.headerRecord ?? 0,
    columns: [],
    preview: noPreview,
  };
}

const unread = { style: null, values: null } as const;

/** The preview of a file once its rows are read. */
export function previewOf(
  { frame, body }: OpenedFile,
  styles: ReadonlyMap<Field, ColumnStyle>,
  values: ValueTally,
  reference: Reference,
): FilePreview {
  const columns = frame.preview.columns.map((column, i) => {
    const field = body?.headers.columns[i]?.field ?? null;
    if (field === null) return column;
    return { ...column, style: styles.get(field) ?? null, values: values.matchesOf(field, reference) };
  });
  return { ...frame.preview, columns };
}

async function pause(done: number, total: number, { onProgress, cancelled }: IngestOptions): Promise<void> {
  onProgress?.(Math.round(done * total), total);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  if (cancelled?.()) throw new IngestCancelled();
}
