import { IssueLog } from './issueLog.ts';
import { type RecordOptions, readRecords } from './readRecords.ts';

/** A sheet of a workbook as a file that any program reads. */
export interface SheetCsv {
  readonly sheet: string;
  /** UTF-8 to be, commas, every record on the line of the number of its row. */
  readonly text: string;
}

/**
 * The sheet that reading a workbook would take, as CSV: headings and rows as they are read, what stands above the
 * headings left out. Line ends in cells become spaces, so that a line of the file is a row of the sheet. Null for what
 * is no workbook, or none that can be read: reading it says why.
 */
export async function sheetCsv(bytes: Uint8Array, options: RecordOptions): Promise<SheetCsv | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const read = await readRecords(bytes, options, new IssueLog(), async () => {});
  if (read === null) return null;
  const lines: string[] = [];
  for (const { line, cells } of [read.header, ...read.rows]) {
    while (lines.length < line - 1) lines.push('');
    lines.push(cells.map(csvCell).join(','));
  }
  return { sheet: read.preview.sheet, text: `${lines.join('\n')}\n` };
}

function csvCell(cell: string): string {
  const line = cell.replace(/[\r\n]+/g, ' ');
  return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
