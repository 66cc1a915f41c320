import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { type Extract, type ExtractColumn, isDay, isPlainNumber } from '../core/export/extract.ts';
import type { WorkbookWords } from '../core/receipt/words.ts';

export interface Workbook {
  readonly data: Extract;
  readonly sources: Extract;
  readonly words: WorkbookWords;
}

/** The rows of a sheet of the format, its header among them (ECMA-376, as spreadsheets read it). */
const mostRows = 1_048_576;

/**
 * A workbook of three sheets: the records, where they were read, and what must be known of them. Numbers and whole
 * days are written as such, everything else as text, which no spreadsheet runs. The same records and words give the
 * same bytes.
 * @throws RangeError when a sheet cannot hold the records.
 */
export async function writeWorkbook({
  data,
  sources,
  words,
}: Workbook): Promise<{ file: Uint8Array; records: number }> {
  const grid = cellsOf(data, words);
  if (grid.length > mostRows) throw new RangeError(`a sheet holds ${mostRows} rows, not ${grid.length}`);
  const about = words.about.map(([label, text]) => [bold(label), { value: text, type: String, wrap: true }]);
  const layout = { rightToLeft: words.rightToLeft };
  const sheets: Sheet<Blob>[] = [
    { ...layout, sheet: words.sheets.data, data: grid, stickyRowsCount: 1, columns: widthsOf(data.columns) },
    {
      ...layout,
      sheet: words.sheets.sources,
      data: cellsOf(sources, words),
      stickyRowsCount: 1,
      columns: widthsOf(sources.columns),
    },
    { ...layout, sheet: words.sheets.about, data: about, columns: [{ width: 28 }, { width: 100 }] },
  ];
  const file = await (await writeExcelFile(sheets).toBlob()).arrayBuffer();
  return { file: packedAlike(new Uint8Array(file)), records: grid.length - 1 };
}

/** The same archive whoever packed it, and whenever: in the order of its names, on the first day of the format. */
function packedAlike(archive: Uint8Array): Uint8Array {
  const files = unzipSync(archive);
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) sorted[name] = files[name] ?? new Uint8Array(0);
  return zipSync(sorted, { mtime: new Date(1980, 0, 1) });
}

function cellsOf({ columns, records }: Extract, { titles }: WorkbookWords): Cell[][] {
  const header = columns.map(({ heading }) => bold(titles[heading] ?? heading));
  const rows: Cell[][] = [header];
  for (const record of records()) rows.push(columns.map(({ kind }, index) => cellOf(record[index] ?? '', kind)));
  return rows;
}

function cellOf(cell: string, kind: ExtractColumn['kind']): Cell {
  if (cell === '') return null;
  if (kind === 'number' && isPlainNumber(cell)) return { value: Number(cell), type: Number, ...numberFormat(cell) };
  if (kind === 'date' && isDay(cell)) return { value: new Date(cell), type: Date, format: 'yyyy-mm-dd' };
  return { value: cell, type: String };
}

function numberFormat(cell: string) {
  return /\.\d\d$/.test(cell) ? { format: '#,##0.00' } : {};
}

function bold(text: string): Cell {
  return { value: text, type: String, fontWeight: 'bold' };
}

const widths = { text: 24, number: 16, date: 12 } as const;

function widthsOf(columns: readonly ExtractColumn[]) {
  return columns.map(({ kind }) => ({ width: widths[kind] }));
}
