import { type Extract, type ExtractColumn, isPlainNumber } from './extract.ts';
import { chunkLength } from './writeCsv.ts';

/**
 * An extract as a JSON array of objects, one a record, chunk by chunk; returns the number of records. Numbers keep
 * every digit they have in the extract; what is not stated is `null`.
 */
export function* writeJson({ columns, records }: Extract): Generator<string, number> {
  const write = objectWriter(columns);
  let chunk = '[';
  let written = 0;
  for (const record of records()) {
    chunk += `${written === 0 ? '' : ','}\n${write(record)}`;
    written += 1;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}\n]\n`;
  return written;
}

/** Writes a record as one JSON object. */
export function objectWriter(columns: readonly ExtractColumn[]): (record: readonly string[]) => string {
  const keys = columns.map(({ heading }) => JSON.stringify(heading));
  return (record) =>
    `{${columns.map((column, index) => `${keys[index]}:${jsonCell(record[index] ?? '', column)}`).join(',')}}`;
}

function jsonCell(cell: string, { kind }: Pick<ExtractColumn, 'kind'>): string {
  if (cell === '') return 'null';
  return kind === 'number' && isPlainNumber(cell) ? cell : JSON.stringify(cell);
}
