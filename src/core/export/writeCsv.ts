import { type CsvDialect, type CsvDialectName, dialectOf, numberCell, textCell } from './csvDialect.ts';
import type { CellKind, Extract } from './extract.ts';

/** Length at which a chunk is handed over, in characters: the whole file is never in memory. */
export const chunkLength = 2 ** 18;

/** An extract as CSV text, chunk by chunk, header first; returns the number of records written. */
export function* writeCsv(extract: Extract, dialectName: CsvDialectName): Generator<string, number> {
  let chunk = '';
  let lines = 0;
  for (const line of csvLines(extract, dialectName)) {
    chunk += line;
    lines += 1;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
  return lines - 1;
}

/** The records of an extract as CSV, each with its line end; the header is the first and starts with the mark. */
export function* csvLines({ columns, records }: Extract, dialectName: CsvDialectName): Generator<string> {
  const dialect = dialectOf[dialectName];
  const { prefix, delimiter, newline } = dialect;
  const encoders = columns.map(({ kind }) => encoder(kind, dialect));
  yield `${prefix}${columns.map(({ heading }) => heading).join(delimiter)}${newline}`;
  for (const record of records())
    yield encoders.map((encode, column) => encode(record[column] ?? '')).join(delimiter) + newline;
}

/** Cells of a column often repeat, one after the other or far apart: each is encoded once as long as few are known. */
function encoder(kind: CellKind, dialect: CsvDialect): (cell: string) => string {
  const encode = kind === 'number' ? numberCell : textCell;
  const known = new Map<string, string>([['', '']]);
  return (cell) => {
    const met = known.get(cell);
    if (met !== undefined) return met;
    const encoded = encode(cell, dialect);
    if (known.size < mostKnown) known.set(cell, encoded);
    return encoded;
  };
}

const mostKnown = 4096;
