import * as v from 'valibot';
import { EditionError } from '../edition/editionError.ts';
import { normaliseLineEnds, parseSample } from '../ingest/parseCsv.ts';

/** One record of a file: its line, its cells by their headings, and what they say. */
export interface PlacedRecord<T> {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly said: T;
}

/**
 * The records of a comma-separated text, each read by its headings; columns the schema does not name are said nothing
 * of.
 * @throws EditionError `rowInvalid`, naming the file, the column and the cell.
 */
export function placedRecordsOf<const S extends v.GenericSchema<Record<string, string>, unknown>>(
  text: string,
  file: string,
  schema: S,
): PlacedRecord<v.InferOutput<S>>[] {
  const [header, ...records] = parseSample(normaliseLineEnds(text), ',');
  const headings = header?.cells ?? [];
  return records.map(({ line, cells: written }) => {
    const cells = Object.fromEntries(headings.map((heading, index) => [heading, written[index] ?? '']));
    const result = v.safeParse(schema, cells);
    if (result.success) return { line, cells, said: result.output };
    const [issue] = result.issues;
    const column = v.getDotPath(issue) ?? '';
    throw new EditionError('rowInvalid', { file, column, cell: cells[column] ?? '' });
  });
}

/** What the records of {@link placedRecordsOf} say. */
export function recordsOf<const S extends v.GenericSchema<Record<string, string>, unknown>>(
  text: string,
  file: string,
  schema: S,
): v.InferOutput<S>[] {
  return placedRecordsOf(text, file, schema).map(({ said }) => said);
}
