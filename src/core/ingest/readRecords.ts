import { type HeadingMap, wantedHeading } from './claimHeadings.ts';
import { type Decoded, decodeBytes, type Encoding } from './decodeBytes.ts';
import { detectDialect } from './dialect.ts';
import { findDoubleEncoding } from './doubleEncoding.ts';
import { encodingSamples, type FilePreview, recordSamples } from './filePreview.ts';
import { findHeader } from './findHeader.ts';
import type { IssueLog } from './issueLog.ts';
import { type Delimiter, normaliseLineEnds, parseCsv, type RawRecord } from './parseCsv.ts';

/** A file's records, its header apart. */
export interface FileRecords {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Number of the header's record from 1, counting every record before it. */
  readonly headerRecord: number;
  readonly header: RawRecord;
  readonly rows: readonly RawRecord[];
  readonly preview: Pick<FilePreview, 'encodings' | 'records' | 'sheets' | 'sheet'>;
}

/** What a reader says of a file instead of what is detected. */
export interface FormOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Number of the record that holds the headings, from 1. */
  readonly headerRecord?: number;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
}

const doubleEncodedAtLeast = 3;

/** Bytes to records: decodes, settles the dialect, parses in chunks and finds the header; null when F01, F02 (no rows) or F09. */
export async function readRecords(
  bytes: Uint8Array,
  options: FormOptions & { readonly mapping?: HeadingMap },
  log: IssueLog,
  pause: (done: number) => Promise<void>,
): Promise<FileRecords | null> {
  const decoded = decodeBytes(bytes, options.encoding);
  if (!reportDecoding(decoded, log)) return null;
  const text = normaliseLineEnds(decoded.text);
  const mapped = new Set(Object.values(options.mapping ?? {}).map((heading) => wantedHeading(heading).key));
  const { delimiter, sepLine } = detectDialect(text, mapped, options.delimiter);
  const records: RawRecord[] = [];
  for (const chunk of parseCsv(text, delimiter)) {
    for (const record of chunk.records) records.push(record);
    if (chunk.openQuoteLine !== null) {
      log.add('F09', { row: chunk.openQuoteLine, heading: '', cell: '' });
      log.explain('F09', { line: chunk.openQuoteLine });
      return null;
    }
    await pause(chunk.done);
  }
  const body = sepLine ? records.slice(1) : records;
  if (sepLine) log.add('F06', { row: 1, heading: '', cell: `sep=${delimiter}` });
  const skipped = sepLine ? 1 : 0;
  const index =
    options.headerRecord === undefined ? findHeader(body, mapped).index : options.headerRecord - 1 - skipped;
  const header = body[index];
  if (!header || !body.slice(index + 1).some(({ cells }) => cells.some((cell) => cell.trim() !== ''))) {
    log.add('F02', { row: header?.line ?? 1, heading: '', cell: '' });
    return null;
  }
  reportPreamble(body.slice(0, index), log);
  const headerRecord = index + 1 + skipped;
  const { encoding } = decoded;
  const preview = {
    encodings: encodingSamples(bytes, encoding),
    records: recordSamples(records, headerRecord),
    sheets: [],
    sheet: '',
  };
  return { encoding, delimiter, headerRecord, header, rows: body.slice(index + 1), preview };
}

function reportDecoding(decoded: Decoded, log: IssueLog): decoded is Extract<Decoded, { ok: true }> {
  if (!decoded.ok) {
    log.add(decoded.code, { row: 1, heading: '', cell: decoded.kind });
    return false;
  }
  const { encoding, guessed, bomContradicts, text } = decoded;
  if (guessed) {
    log.add('F03', { row: 1, heading: '', cell: /.{0,40}[^ -~\s].{0,40}/.exec(text)?.[0] ?? '' });
    log.explain('F03', { encoding });
  }
  if (bomContradicts) {
    log.count('F04', 1);
    log.explain('F04', { encoding });
  }
  const { count, first } = findDoubleEncoding(text);
  if (count >= doubleEncodedAtLeast) {
    log.add('F10', { row: 1, heading: '', cell: first });
    log.count('F10', count - 1);
  }
  return true;
}

function reportPreamble(before: readonly RawRecord[], log: IssueLog): void {
  for (const { line, cells } of before) {
    const text = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (text.length > 0) log.add('F07', { row: line, heading: '', cell: text.join(' ') });
  }
}
