import type { FileIngest } from '../ingest/fileIngest.ts';
import { neutralise } from './spreadsheetCell.ts';

/** The rows of a file that are in no sum, as CSV: line, reasons, then each cell as read under its heading. */
export function setAsideCsv({ columns, setAsideRows }: Pick<FileIngest, 'columns' | 'setAsideRows'>): string {
  const header = ['line', 'reasons', ...columns.map(({ heading }) => heading)];
  const rows = setAsideRows.map(({ line, reasons, cells }) => [String(line), reasons.join(' '), ...cells]);
  return [header, ...rows].map((record) => `${record.map(quoted).join(',')}\n`).join('');
}

function quoted(cell: string): string {
  const safe = neutralise(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
