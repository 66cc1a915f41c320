import { isPlainNumber } from './extract.ts';
import { neutralise } from './spreadsheetCell.ts';

export const csvDialects = ['data', 'excel'] as const;
export type CsvDialectName = (typeof csvDialects)[number];

/** How a CSV file is written. Never with a `sep=` line: Excel would then ignore the byte order mark. */
export interface CsvDialect {
  readonly prefix: string;
  readonly delimiter: string;
  readonly newline: string;
  readonly decimal: string;
}

/** `data` for programs, `excel` for a spreadsheet set to French, as is usual in Morocco. */
export const dialectOf: Readonly<Record<CsvDialectName, CsvDialect>> = {
  data: { prefix: '', delimiter: ',', newline: '\n', decimal: '.' },
  excel: { prefix: '\ufeff', delimiter: ';', newline: '\r\n', decimal: ',' },
};

/** A cell of a column of numbers: ungrouped, in the dialect's decimal sign; anything else in it is text. */
export function numberCell(cell: string, dialect: CsvDialect): string {
  return isPlainNumber(cell) ? quote(cell.replace('.', dialect.decimal), dialect) : textCell(cell, dialect);
}

/** A cell of text, harmless to a spreadsheet and the same again once read. */
export function textCell(cell: string, dialect: CsvDialect): string {
  return cell === '' ? '' : quote(neutralise(cell), dialect);
}

function quote(cell: string, { delimiter }: CsvDialect): string {
  const mustQuote = cell.includes(delimiter) || /["\r\n]/.test(cell);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
