import Papa, { type ParseResult } from 'papaparse';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One record of a file. A quoted cell may hold line ends, so a record can span lines; `line` is its first. */
export interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote inside a quoted cell was not doubled and the record runs over lines: its cells cannot be trusted. */
  readonly torn: boolean;
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
 * at the very end of the text opens no record. `firstLine` numbers the first record.
 */
export function* parseCsv(text: string, delimiter: Delimiter, firstLine = 1): Generator<RecordChunk> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let position = 0;
  let length = chunkLength;
  let line = firstLine;
  while (position < text.length) {
    const isLast = position + length >= text.length;
    const piece = text.slice(position, position + length);
    const result: ParseResult<string[]> = parser.parse(piece, 0, !isLast);
    if (result.data.length === 0 && !isLast) {
      length *= 2;
      continue;
    }
    const records = number(result, line, isLast && piece.endsWith('\n'));
    const missing = result.errors.find((error) => error.code === 'MissingQuotes');
    const openQuoteLine = missing ? lineAt(piece, missing.index ?? 0, line) : null;
    line = records.next;
    position = isLast ? text.length : position + result.meta.cursor;
    length = chunkLength;
    yield { records: records.records, done: position / text.length, openQuoteLine };
  }
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
