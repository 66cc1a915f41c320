import Papa, { type ParseResult } from 'papaparse';
import { type ReadLimits, readLimits } from './readLimits.ts';
import { Refusal } from './refusal.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One record of a file. A quoted cell may hold line ends, so a record can span lines; `line` is its first. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote inside a quoted cell was not doubled and the record runs over lines: its cells cannot be trusted. */
  readonly torn: boolean;
  /** Columns whose cell a sheet stores as a number: its decimal sign is a dot, whatever the column's other cells say. */
  readonly numbers?: ReadonlySet<number>;
}

export interface RecordChunk {
  readonly records: readonly RawRecord[];
  /** Share of the text read so far, 0 to 1. */
  readonly done: number;
  /** F09: the line where a quote opens that nothing closes; the last record then holds the rest of the file. */
  readonly openQuoteLine: number | null;
}

const chunkLength = 1 << 19;

/** Line ends as `\n`: `\r\n` always, a lone `\r` only where the file has no other. */
export function normaliseLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
}

/**
 * Reads decoded text chunk by chunk. Line ends must be `\n`. Blank lines are records of one empty cell; a line end
 * at the very end of the text opens no record.
 * @throws Refusal F12 for a record longer than the limit, F13 for one with more columns, F14 for more cells in all.
 */
export function* parseCsv(text: string, delimiter: Delimiter, limits: ReadLimits = readLimits): Generator<RecordChunk> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let position = 0;
  let line = 1;
  let cells = 0;
  while (position < text.length) {
    const { piece, result, isLast } = parsePiece(parser, text, position, limits);
    const records = number(result, line, isLast && piece.endsWith('\n'));
    const missing = result.errors.find((error) => error.code === 'MissingQuotes');
    const openQuoteLine = missing ? lineAt(piece, missing.index ?? 0, line) : null;
    if (!missing) cells += weigh(records.records, piece.length, limits);
    if (cells > limits.cells) throw new Refusal('F14', '', { limit: limits.cells }, line);
    line = records.next;
    position = isLast ? text.length : position + result.meta.cursor;
    yield { records: records.records, done: position / text.length, openQuoteLine };
  }
}

interface ParsedPiece {
  readonly piece: string;
  readonly result: ParseResult<string[]>;
  readonly isLast: boolean;
}

/** Reads on until a record ends, or until one is longer than any that is read: that one as far as it was read. */
function parsePiece(parser: Papa.Parser, text: string, position: number, limits: ReadLimits): ParsedPiece {
  for (let length = chunkLength; ; length *= 2) {
    const isLast = position + length >= text.length;
    const piece = text.slice(position, position + length);
    const result: ParseResult<string[]> = parser.parse(piece, 0, !isLast);
    if (result.data.length > 0 || isLast) return { piece, result, isLast };
    if (length > limits.recordLength) return { piece, result: parser.parse(piece, 0, false), isLast };
  }
}

/** The cells of records that keep to the limits; only a long piece can hold a long record. */
function weigh(records: readonly RawRecord[], length: number, limits: ReadLimits): number {
  let count = 0;
  for (const { line, cells } of records) {
    count += cells.length;
    if (cells.length > limits.columns)
      throw new Refusal('F13', '', { columns: cells.length, limit: limits.columns }, line);
    if (length > limits.recordLength && cells.reduce((sum, cell) => sum + cell.length, 0) > limits.recordLength)
      throw new Refusal('F12', '', { line, limit: limits.recordLength }, line);
  }
  return count;
}

/** The records of a short text, for deciding how to read a long one. */
export function parseSample(text: string, delimiter: Delimiter): RawRecord[] {
  return [...parseCsv(text, delimiter)].flatMap((chunk) => chunk.records);
}

function number(result: ParseResult<string[]>, firstLine: number, endsWithLineEnd: boolean) {
  const rows = result.data;
  const last = rows.at(-1);
  const count = endsWithLineEnd && last?.length === 1 && last[0] === '' ? rows.length - 1 : rows.length;
  const malformed = new Set(result.errors.filter((e) => e.code === 'InvalidQuotes').map((e) => e.row));
  const records: RawRecord[] = [];
  let line = firstLine;
  for (let i = 0; i < count; i += 1) {
    const cells = rows[i] ?? [];
    const inner = lineEndsIn(cells);
    records.push({ line, cells, torn: inner > 0 && malformed.has(i) });
    line += inner + 1;
  }
  return { records, next: line };
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

function lineAt(piece: string, index: number, firstLine: number): number {
  return firstLine + lineEndsIn([piece.slice(0, index)]);
}
