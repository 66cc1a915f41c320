import { strToU8, type Zippable, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook that a test writes by hand; the others are as plain as can be. */
export interface RawWorkbook {
  /** What stands inside `sheetData` of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Attributes of a sheet in the list of sheets, by its name. */
  readonly states?: Readonly<Record<string, string>>;
  /** What follows `sheetData` in every sheet. */
  readonly after?: string;
  /** Texts shared by cells, as XML inside `sst`. */
  readonly shared?: string;
  /** What stands before the root of the shared texts. */
  readonly declared?: string;
  /** Format codes, used by style 1 and on. */
  readonly formats?: readonly string[];
  readonly properties?: string;
  /** Other files of the archive; `null` takes one away. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** A workbook as spreadsheets write it, byte by byte. */
export function rawWorkbook(workbook: RawWorkbook): Uint8Array<ArrayBuffer> {
  const { sheets = { Feuil1: '' }, states = {}, shared = '', declared = '', after = '', properties = '' } = workbook;
  const names = Object.keys(sheets);
  const parts: Record<string, string | null> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}">${properties}<sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${states[name] ?? ''} r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...names.map((_, i): [string, string, string] => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['rIdS', 'sharedStrings', 'sharedStrings.xml'],
      ['rIdT', 'styles', '/xl/styles.xml'],
    ]),
    'xl/sharedStrings.xml': `${declared}<sst xmlns="${main}">${shared}</sst>`,
    'xl/styles.xml': stylesOf(workbook.formats ?? []),
    ...Object.fromEntries(
      names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(sheets[name] ?? '', after)]),
    ),
    ...workbook.files,
  };
  const archive: Zippable = {};
  for (const [path, text] of Object.entries(parts)) if (text !== null) archive[path] = strToU8(text);
  return new Uint8Array(zipSync(archive));
}

function sheetOf(rows: string, after: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function relations(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${related}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}">${each.join('')}</Relationships>`;
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('');
  return `<styleSheet xmlns="${main}"><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`;
}

/** A row whose cells are texts, or numbers as they are stored. */
export function row(number: number, ...cells: readonly (string | number | null)[]): string {
  const written = cells.map((cell, i) => {
    const ref = `${String.fromCharCode(65 + i)}${number}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    return `<c r="${ref}" t="inlineStr"><is><t>${cell.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
}

/** Records as the kept writer of workbooks writes them. */
export async function workbookOf(records: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile([...records.map((record) => [...record])]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
