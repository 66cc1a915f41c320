import type { FileIngest, SetAsideRow } from '../ingest/fileIngest.ts';
import type { IssueCode } from '../ingest/issues.ts';
import { dialectOf, textCell } from './csvDialect.ts';

const dialect = dialectOf.excel;
const headings = ['file', 'row', 'field', 'heading', 'code', 'reason', 'cell'] as const;

type Read = Pick<FileIngest, 'file' | 'columns' | 'setAsideRows'>;

/**
 * The rows of a file that are in no sum, for a spreadsheet: one line for each row and reason, with the cell to mend,
 * then the whole record as read under its own headings. `reasonOf` says a code in the reader's language.
 */
export function setAsideCsv(read: Read, reasonOf: (code: IssueCode) => string): string {
  const lines = read.setAsideRows.flatMap((row) => leadsOf(row, read, reasonOf).map((lead) => [...lead, ...row.cells]));
  return written([...headings, ...read.columns.map(({ heading }) => heading)], lines);
}

/**
 * The same of several files at once: every heading of theirs stands once, in the order it is met, and each cell under
 * its own. A heading that one file repeats stands as often as there; cells beyond a file's headings come last.
 */
export function setAsideOfFiles(files: readonly Read[], reasonOf: (code: IssueCode, file: string) => string): string {
  const slots = [...new Set(files.flatMap(({ columns }) => slotsOf(columns)))];
  const lines = files.flatMap((read) => {
    const places = slotsOf(read.columns).map((slot) => slots.indexOf(slot));
    return read.setAsideRows.flatMap((row) => {
      const cells = slots.map(() => '');
      for (const [index, place] of places.entries()) cells[place] = row.cells[index] ?? '';
      const beyond = row.cells.slice(read.columns.length);
      return leadsOf(row, read, (code) => reasonOf(code, read.file)).map((lead) => [...lead, ...cells, ...beyond]);
    });
  });
  return written([...headings, ...slots.map((slot) => slot.slice(slot.indexOf(' ') + 1))], lines);
}

/** Headings marked with how often each was met before, so that one heading twice is two columns. */
function slotsOf(columns: Read['columns']): string[] {
  const met = new Map<string, number>();
  return columns.map(({ heading }) => {
    const before = met.get(heading) ?? 0;
    met.set(heading, before + 1);
    return `${before} ${heading}`;
  });
}

/** What stands before a record: one lead for each of its reasons. */
function leadsOf(row: SetAsideRow, { file, columns }: Read, reasonOf: (code: IssueCode) => string): string[][] {
  const { heading, cell } = cellToMend(row, columns);
  return row.reasons.map((code) => [file, String(row.line), row.field ?? '', heading, code, reasonOf(code), cell]);
}

function written(header: readonly string[], lines: readonly (readonly string[])[]): string {
  return dialect.prefix + [header, ...lines].map(record).join('');
}

function cellToMend({ field, cells }: SetAsideRow, columns: FileIngest['columns']) {
  const index = field === null ? -1 : columns.findIndex((column) => column.field === field);
  return { heading: columns[index]?.heading ?? '', cell: cells[index] ?? '' };
}

function record(cells: readonly string[]): string {
  return `${cells.map((cell) => textCell(cell, dialect)).join(dialect.delimiter)}${dialect.newline}`;
}
