import type { ColumnStyle } from './columnSurvey.ts';
import { type Encoding, encodings, textAs } from './decodeBytes.ts';
import type { RawRecord } from './parseCsv.ts';
import { rowKind } from './rowKind.ts';
import type { ValueMatches } from './valueTally.ts';

/** The beginning of a file under one of the encodings it could be in. */
export interface EncodingSample {
  readonly encoding: Encoding;
  /** Around the first letters beyond ASCII. */
  readonly sample: string;
}

/** A record as it was read, before anyone decides what it is. */
export interface RecordSample {
  /** Number of the record from 1, as `headerRecord` counts. */
  readonly record: number;
  readonly cells: readonly string[];
}

/** One sheet of a workbook. */
export interface SheetSummary {
  readonly name: string;
  readonly hidden: boolean;
}

/** What a column holds and how it is read; in the order of the file's columns. */
export interface ColumnPreview {
  /** Its first filled cells. */
  readonly cells: readonly string[];
  /** Null where the column holds neither figures nor dates that are read. */
  readonly style: ColumnStyle | null;
  /** Null where the column is not matched against a list of names. */
  readonly values: ValueMatches | null;
}

/** What a file was taken for, to be looked at and switched. Bounded: cells are cut, columns and records few. */
export interface FilePreview {
  /** The encodings under which the text differs, the one it was read in among them; none where nothing differs. */
  readonly encodings: readonly EncodingSample[];
  /** The records around the header: at most eight up to it, and five after it. */
  readonly records: readonly RecordSample[];
  readonly columns: readonly ColumnPreview[];
  /** The sheets of a workbook in their order; none of a text. */
  readonly sheets: readonly SheetSummary[];
  /** The sheet that was read; `''` of a text. */
  readonly sheet: string;
}

export const noPreview: FilePreview = { encodings: [], records: [], columns: [], sheets: [], sheet: '' };

const before = 8;
const after = 5;
const mostColumns = 200;
const cellsShown = 3;
const longestCell = 80;
const recordsWeighed = 1000;
/** Rows that say what a column may be. */
const rowsSuiting = 200;
const bytesBefore = 60;
const bytesAfter = 400;

/** The records around the header, cut to what can be shown. */
export function recordSamples(records: readonly RawRecord[], headerRecord: number): RecordSample[] {
  const start = Math.max(0, headerRecord - before);
  return records.slice(start, headerRecord + after).map(({ cells }, i) => ({
    record: start + i + 1,
    cells: cells.slice(0, mostColumns).map(clipped),
  }));
}

/** The filled cells of a column among the first rows, printed totals left out; none of columns that no preview shows. */
export function filledCells(rows: readonly RawRecord[]): (column: number) => string[] {
  let first: readonly RawRecord[] | null = null;
  return (column) => {
    if (column >= mostColumns) return [];
    first ??= firstRows(rows.slice(0, rowsSuiting));
    return first.map(({ cells }) => clipped(cells[column] ?? '')).filter((cell) => cell !== '');
  };
}

function firstRows(rows: readonly RawRecord[]): RawRecord[] {
  return rows.slice(0, recordsWeighed).filter(({ cells }) => rowKind(cells, -1, -1) !== 'total');
}

/** The first filled cells of every column, printed totals left out. */
export function columnSamples(rows: readonly RawRecord[], width: number): string[][] {
  const samples: string[][] = Array.from({ length: Math.min(width, mostColumns) }, () => []);
  for (const { cells } of firstRows(rows)) {
    for (const [i, sample] of samples.entries()) {
      const cell = clipped(cells[i] ?? '');
      if (cell !== '' && sample.length < cellsShown) sample.push(cell);
    }
  }
  return samples;
}

/** The first letters beyond ASCII in every encoding that shows them otherwise, the one they were read in first. */
export function encodingSamples(bytes: Uint8Array, read: Encoding): EncodingSample[] {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  if (first === -1) return [];
  const start = Math.max(0, first - bytesBefore) & ~1;
  const piece = bytes.subarray(start, first + bytesAfter);
  const seen = new Map<string, Encoding>();
  for (const encoding of [read, ...encodings.filter((other) => other !== read)]) {
    const sample = foreignLetters(textAs(encoding, piece));
    const offered = encoding === read || !strange.test(sample);
    if (sample !== '' && offered && !seen.has(sample)) seen.set(sample, encoding);
  }
  return seen.size < 2 ? [] : [...seen].map(([sample, encoding]) => ({ encoding, sample }));
}

/** What bytes become in an encoding they were not written in. */
const strange = /[\0\ufffd\u2e80-\u9fff\uac00-\uf8ff\p{Cn}]/u;

function foreignLetters(text: string): string {
  return /[^\r\n]{0,30}[^ -~\s][^\r\n]{0,50}/.exec(text)?.[0]?.trim() ?? '';
}

function clipped(cell: string): string {
  const text = cell.trim();
  return text.length > longestCell ? `${text.slice(0, longestCell)}…` : text;
}
