import type { FileIngest, SetAsideRow } from '../ingest/fileIngest.ts';
import type { IssueCode } from '../ingest/issues.ts';
import { dialectOf, textCell } from './csvDialect.ts';

const dialect = dialectOf.excel;
const headings = ['file', 'row', 'field', 'heading', 'code', 'reason', 'cell'] as const;

/**
 * The rows of a file that are in no sum, for a spreadsheet: one line for each row and reason, with the cell to mend,
 * then the whole record as read under its own headings. `reasonOf` says a code in the reader's language.
 */
export function setAsideCsv(
  { file, columns, setAsideRows }: Pick<FileIngest, 'file' | 'columns' | 'setAsideRows'>,
  reasonOf: (code: IssueCode) => string,
): string {
  const lines = setAsideRows.flatMap((row) => {
    const { heading, cell } = cellToMend(row, columns);
    return row.reasons.map((code) => [
      file,
      String(row.line),
      row.field ?? '',
      heading,
      code,
      reasonOf(code),
      cell,
      ...row.cells,
    ]);
  });
  const header = [...headings, ...columns.map(({ heading }) => heading)];
  return dialect.prefix + [header, ...lines].map(record).join('');
}

function cellToMend({ field, cells }: SetAsideRow, columns: FileIngest['columns']) {
  const index = field === null ? -1 : columns.findIndex((column) => column.field === field);
  return { heading: columns[index]?.heading ?? '', cell: cells[index] ?? '' };
}

function record(cells: readonly string[]): string {
  return `${cells.map((cell) => textCell(cell, dialect)).join(dialect.delimiter)}${dialect.newline}`;
}
