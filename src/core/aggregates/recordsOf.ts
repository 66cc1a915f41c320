import * as v from 'valibot';
import { EditionError } from '../edition/editionError.ts';
import { normaliseLineEnds, parseSample } from '../ingest/parseCsv.ts';

/**
 * The records of a comma-separated text, each read by its headings; columns the schema does not name are left out.
 * @throws EditionError `rowInvalid`, naming the file, the column and the cell.
 */
export function recordsOf<const S extends v.GenericSchema<Record<string, string>, unknown>>(
  text: string,
  file: string,
  schema: S,
): v.InferOutput<S>[] {
  const [header, ...records] = parseSample(normaliseLineEnds(text), ',');
  const headings = header?.cells ?? [];
  return records.map(({ cells }) => {
    const record = Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
    const result = v.safeParse(schema, record);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const column = v.getDotPath(issue) ?? '';
    throw new EditionError('rowInvalid', { file, column, cell: record[column] ?? '' });
  });
}
