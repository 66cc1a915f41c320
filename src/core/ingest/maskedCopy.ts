import { encodings, textAs } from './decodeBytes.ts';
import type { Field } from './fields.ts';
import type { CallsIngest, GrantsIngest } from './fileIngest.ts';
import { isNaturalPerson } from './naturalPerson.ts';
import { type Delimiter, delimiters, normaliseLineEnds, parseCsv, type RawRecord } from './parseCsv.ts';

/** Fields that say nothing of who receives: all that a masked row keeps. Coordinates may be of a home. */
const kept: ReadonlySet<Field> = new Set<Field>([
  'grant_id',
  'funder_name',
  'funder_name_ar',
  'funder_id',
  'funder_class',
  'programme',
  'session',
  'recipient_kind',
  'amount_awarded',
  'amount_paid',
  'amount_period',
  'currency',
  'award_date',
  'fiscal_year',
  'year_basis',
  'start_date',
  'end_date',
  'region_code',
  'region',
  'region_share',
  'region_basis',
  'province_code',
  'commune_code',
  'place',
  'sector',
  'call_id',
  'share',
  'status',
  'list_complete',
  'list_total_published',
  'possible_overlap',
  'source_url',
  'source_publisher',
  'source_kind',
  'source_date',
]);

/** A file as it may be published, and how many of its rows were masked. */
export interface MaskedCopy {
  /** In the file's own delimiter, every record on its own line of the file. */
  readonly text: string;
  readonly rows: number;
}

/**
 * A copy of a file in which no recipient is a natural person, by the one predicate (P02). A row that names one keeps
 * the cells of {@link kept} and loses every other, those of columns nobody reads among them; so does any row that
 * could not be put under the headings and holds such a name. Rows stay on their lines.
 */
export function maskedCopy(bytes: Uint8Array, ingest: GrantsIngest | CallsIngest): MaskedCopy {
  const delimiter = delimiters.find((known) => known === ingest.delimiter) ?? ',';
  const people = peopleLines(ingest);
  const fieldAt = ingest.columns.map(({ field }) => field);
  const lines: string[] = [];
  let rows = 0;
  for (const record of recordsOf(bytes, ingest, delimiter)) {
    const masks = people(record);
    if (masks) rows += 1;
    const cells = masks ? maskedCells(record.cells, fieldAt) : record.cells;
    lines.push(cells.map((cell) => quoted(cell, delimiter)).join(delimiter));
  }
  return { text: `${lines.join('\n')}\n`, rows };
}

/** Whether a record names a natural person. A file with more of them than were noted one by one is masked whole. */
function peopleLines({ occurrences, issues, setAsideRows }: GrantsIngest | CallsIngest) {
  const noted = new Set(occurrences.filter(({ code }) => code === 'P02').map(({ row }) => row));
  const counted = issues.find(({ code }) => code === 'P02')?.count ?? 0;
  const unplaced = new Set(setAsideRows.filter(({ reasons }) => reasons.includes('R01')).map(({ line }) => line));
  return ({ line, cells }: RawRecord) =>
    noted.has(line) || ((unplaced.has(line) || counted > noted.size) && cells.some((cell) => isNaturalPerson(cell)));
}

function maskedCells(cells: readonly string[], fieldAt: readonly (Field | null)[]): string[] {
  const fits = cells.length === fieldAt.length;
  return cells.map((cell, i) => {
    const field = fieldAt[i];
    return fits && field && kept.has(field) && !isNaturalPerson(cell) ? cell : '';
  });
}

function recordsOf(bytes: Uint8Array, { encoding }: GrantsIngest | CallsIngest, delimiter: Delimiter): RawRecord[] {
  const known = encodings.find((name) => name === encoding);
  const text = normaliseLineEnds(textAs(known ?? 'utf-8', bytes));
  return [...parseCsv(text, delimiter)].flatMap(({ records }) => records);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
