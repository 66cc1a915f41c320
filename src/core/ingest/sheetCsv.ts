import { IssueLog } from './issueLog.ts';
import type { RawRecord } from './parseCsv.ts';
import { type FileRecords, type RecordOptions, readRecords } from './readRecords.ts';

/** A sheet of a workbook as a file that any program reads. */
export interface SheetCsv {
  readonly sheet: string;
  /** UTF-8 to be, commas, every record on the line of the number of its row. */
  readonly text: string;
}

/**
 * The sheet that reading a workbook would take, as CSV: what stands above the headings, headings and rows as they are
 * read. Lines above that would make others take them for the headings are left blank. Line ends in cells become spaces,
 * so that a line of the file is a row of the sheet. Null for what is no workbook, or none that can be read: reading it
 * says why.
 */
export async function sheetCsv(bytes: Uint8Array, options: RecordOptions): Promise<SheetCsv | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const read = await recordsIn(bytes, options);
  if (read === null) return null;
  const { sheet: _, ...reading } = options;
  const table = [read.header, ...read.rows];
  const whole = csvOf([...read.above, ...table]);
  const again = await recordsIn(new TextEncoder().encode(whole), reading);
  return { sheet: read.preview.sheet, text: again && hasHeader(again, read) ? whole : csvOf(table) };
}

function recordsIn(bytes: Uint8Array, options: RecordOptions): Promise<FileRecords | null> {
  return readRecords(bytes, options, new IssueLog(), async () => {});
}

function hasHeader({ delimiter, header }: FileRecords, { header: wanted }: FileRecords): boolean {
  return delimiter === ',' && header.line === wanted.line && header.cells.length === wanted.cells.length;
}

function csvOf(records: readonly RawRecord[]): string {
  const lines: string[] = [];
  for (const { line, cells } of records) {
    while (lines.length < line - 1) lines.push('');
    lines.push(cells.map(csvCell).join(','));
  }
  return `${lines.join('\n')}\n`;
}

function csvCell(cell: string): string {
  const line = cell.replace(/[\r\n]+/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
