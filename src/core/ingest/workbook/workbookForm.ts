import type { FileForm, FileTable, FormOptions, Pause } from '../fileForm.ts';
import type { SheetSummary } from '../filePreview.ts';
import { findHeader } from '../findHeader.ts';
import type { IssueLog } from '../issueLog.ts';
import type { ReadLimits } from '../readLimits.ts';
import { notReadable, Refusal } from '../refusal.ts';
import { mergedHeader } from './mergedHeader.ts';
import { Relations, SharedStrings, StylesPart, WorkbookPart } from './parts.ts';
import { type SheetContext, SheetPart } from './sheetPart.ts';
import { type XmlHandler, XmlReader } from './xmlReader.ts';
import { damaged, unpack, type ZipEntry, zipEntries } from './zipEntries.ts';

const bytesBetweenPauses = 1 << 22;
const rowsWeighed = 60;
const sheetsNamed = 10;
const sheetsOffered = 200;
/** Of the name of a sheet, as spreadsheets allow it. */
const longestName = 31;

interface OpenWorkbook {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly workbook: WorkbookPart;
  readonly relations: Relations;
  readonly context: SheetContext;
}

/**
 * The rows of one sheet of a workbook (ECMA-376, `.xlsx`): the one named, else the first that is not hidden and has a
 * known heading. Parts are read one after the other and never as a whole; nothing that lies outside is asked for.
 * @throws Refusal F01, F14, F15, F16.
 */
export async function workbookForm(
  bytes: Uint8Array,
  options: FormOptions & { readonly limits: ReadLimits },
  mapped: ReadonlySet<string>,
  log: IssueLog,
  pause: Pause,
): Promise<FileForm> {
  const book = await openWorkbook(bytes, options.limits, pause);
  const { sheets } = book.workbook;
  const chosen = sheets.find(({ name }) => name === options.sheet) ?? (await readableSheet(book, mapped));
  const path = pathOf(book, chosen.relation);
  const sheet = new SheetPart(path, book.context);
  await readPart(book.entries, path, sheet, options.limits, (done) => pause(0.2 + done * 0.8));
  tellSheets(sheets, chosen, log);
  tellRows(sheet, log);
  return {
    encoding: '',
    delimiter: '',
    records: sheet.records,
    skipped: 0,
    tableUnder: (index) => tableUnder(sheet, index, options.limits),
    encodings: [],
    sheets: sheets.slice(0, sheetsOffered).map(({ name, hidden }) => ({ name, hidden })),
    sheet: chosen.name,
  };
}

/** A sheet writes no blank cell at the end of a row: its rows are filled up to the headings. */
function tableUnder({ part, records, merged }: SheetPart, found: number, limits: ReadLimits): FileTable {
  const { first, index, headings } = mergedHeader(records, found, merged);
  const rows = records.slice(index + 1);
  const width = headings.length;
  if (width * rows.length > limits.cells) throw new Refusal('F14', part, { limit: limits.cells });
  const filled = rows.map((row) =>
    row.cells.length === 0 || row.cells.length >= width
      ? row
      : { ...row, cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? '') },
  );
  return { first, index, headings, rows: filled };
}

function tellSheets(sheets: readonly SheetSummary[], chosen: SheetSummary, log: IssueLog): void {
  for (const [code, hidden] of [
    ['F17', false],
    ['F18', true],
  ] as const) {
    const others = sheets.filter((sheet) => sheet !== chosen && sheet.hidden === hidden);
    if (others.length === 0) continue;
    const names = others.slice(0, sheetsNamed).map(({ name }) => name.slice(0, longestName));
    log.count(code, others.length);
    log.explain(code, { sheet: chosen.name, sheets: names.join(' · ') });
  }
}

function tellRows({ unsolved, unseen, outside }: SheetPart, log: IssueLog): void {
  for (const [code, { count, rows }] of [
    ['F19', unsolved],
    ['F22', unseen],
    ['F23', outside],
  ] as const) {
    for (const row of rows) log.add(code, { row, heading: '', cell: '' });
    log.count(code, count - rows.length);
  }
}

async function openWorkbook(bytes: Uint8Array, limits: ReadLimits, pause: Pause): Promise<OpenWorkbook> {
  const entries = zipEntries(bytes);
  const read = async <Part extends XmlHandler>(path: string | null, part: Part): Promise<Part> => {
    if (path !== null) await readPart(entries, path, part, limits, () => pause(0));
    return part;
  };
  const root = await read(entries.has('_rels/.rels') ? '_rels/.rels' : null, new Relations(''));
  const path = root.first('officeDocument');
  if (path === null || !/^xl\/[^/]+\.xml$/.test(path)) throw notReadable(kindOf(entries));
  const workbook = await read(path, new WorkbookPart());
  const relations = await read(path.replace(/^xl\/(.*)$/, 'xl/_rels/$1.rels'), new Relations('xl/'));
  const { styles } = await read(relations.first('styles'), new StylesPart());
  const strings = await read(relations.first('sharedStrings'), new SharedStrings(limits.unpacked));
  workbook.sheets.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...workbook.sheets.filter(({ relation }) => relations.pathOf(relation, 'worksheet') !== null),
  );
  if (workbook.sheets.length === 0) throw damaged(path);
  return { entries, workbook, relations, context: { strings, styles, from1904: workbook.from1904, limits } };
}

/** What an archive that is no workbook is, by the names in it. */
function kindOf(entries: ReadonlyMap<string, ZipEntry>): string {
  const names = [...entries.keys()];
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.includes('content.xml') && names.includes('mimetype')) return 'ods';
  if (names.some((name) => name.startsWith('word/'))) return 'docx';
  return names.some((name) => name.startsWith('xl/')) ? 'xlsx' : 'zip';
}

async function readableSheet(book: OpenWorkbook, mapped: ReadonlySet<string>) {
  const shown = book.workbook.sheets.filter(({ hidden }) => !hidden);
  const candidates = shown.length > 0 ? shown : book.workbook.sheets;
  let filled: (typeof candidates)[number] | undefined;
  for (const candidate of candidates) {
    if (candidates.length === 1) return candidate;
    const path = pathOf(book, candidate.relation);
    const sheet = new SheetPart(path, book.context, rowsWeighed);
    await readPart(book.entries, path, sheet, book.context.limits, async () => undefined);
    if (sheet.records.length > 1) filled ??= candidate;
    if (sheet.records.length > 1 && findHeader(sheet.records, mapped).score > 0) return candidate;
  }
  const sheet = filled ?? candidates[0];
  if (!sheet) throw damaged('xl/workbook.xml');
  return sheet;
}

function pathOf({ relations }: OpenWorkbook, relation: string): string {
  const path = relations.pathOf(relation, 'worksheet');
  if (path === null) throw damaged(relation);
  return path;
}

/** Reads one part from its first byte to its last, or until the sheet has rows enough. */
async function readPart(
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
  part: XmlHandler,
  limits: ReadLimits,
  pause: Pause,
): Promise<void> {
  const entry = entries.get(path);
  if (!entry) throw damaged(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = new XmlReader(path, part);
  let since = 0;
  for (const { piece, done } of unpack(entry, limits)) {
    reader.feed(decoded(decoder, piece, path));
    if (part instanceof SheetPart && part.full) return;
    since += piece.length;
    if (since > bytesBetweenPauses) {
      since = 0;
      await pause(done);
    }
  }
  reader.end();
}

function decoded(decoder: TextDecoder, piece: Uint8Array, path: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw damaged(path);
  }
}
