import type { RawRecord } from '../parseCsv.ts';
import type { ReadLimits } from '../readLimits.ts';
import { Refusal } from '../refusal.ts';
import { type CellStyle, cellText } from './cellText.ts';
import { longestCell, plainText, type SharedStrings } from './parts.ts';
import type { XmlHandler } from './xmlReader.ts';
import { attribute } from './xmlText.ts';
import { damaged } from './zipEntries.ts';

/** A block of cells shown as one, by rows and columns from 0; its text is that of its first cell. */
export interface MergedCells {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the cells of a workbook refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  readonly limits: ReadLimits;
}

/** The rows of a sheet of the format, its header among them (ECMA-376, as spreadsheets read it). */
const mostRows = 1_048_576;
const mostMerged = 10_000;
const rowsTold = 5;
/** How a formula names another workbook: by its place among those it is linked to, before the sheet. */
const otherWorkbook = /\[\d+\][^[\]]*!/;
const noNumbers: ReadonlySet<number> = new Set();

interface Row {
  readonly cells: string[];
  readonly numbers: number[];
}

/**
 * The rows of a sheet as records, one for each row up to the last that is written, so that a record's number is the
 * row's. A formula is its stored result; one without is blank and counted. Stops at `enough` rows.
 */
export class SheetPart implements XmlHandler {
  readonly records: RawRecord[] = [];
  readonly merged: MergedCells[] = [];
  /** Cells whose formula has no stored result: how many, and the rows of the first. */
  readonly unsolved = { count: 0, rows: [] as number[] };
  /** Rows that are not shown in the sheet and hold something: how many, and the first. */
  readonly unseen = { count: 0, rows: [] as number[] };
  /** Cells whose formula takes from other workbooks: how many, and the rows of the first. */
  readonly outside = { count: 0, rows: [] as number[] };
  readonly #patterns = new Map<string, ReadonlySet<number>>();
  #row: Row = { cells: [], numbers: [] };
  #column = -1;
  #type = '';
  #style: CellStyle = 'number';
  #value = '';
  #formula = false;
  #outside = false;
  #hidden = false;
  #collects: 'value' | 'phonetic' | 'formula' | null = null;
  #length = 0;
  #cells = 0;

  constructor(
    readonly part: string,
    readonly context: SheetContext,
    readonly enough = mostRows,
  ) {}

  get full(): boolean {
    return this.records.length >= this.enough;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#collects ??= 'value';
    else if (name === 'rPh') this.#collects = 'phonetic';
    else if (name === 'f') this.#openFormula();
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#merge(attribute(attributes, 'ref'));
  }

  text(text: string): void {
    if (this.#collects === 'formula') this.#outside ||= otherWorkbook.test(text);
    if (this.#collects !== 'value') return;
    this.#value += text;
    if (this.#value.length > longestCell)
      throw new Refusal('F16', `${this.#value.slice(0, 40)}…`, {}, this.records.length + 1);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'v' || name === 't' || name === 'rPh' || name === 'f') this.#collects = null;
  }

  #openFormula(): void {
    this.#formula = true;
    this.#collects = 'formula';
  }

  #openRow(attributes: string): void {
    const number = attribute(attributes, 'r');
    this.#hidden = /^(?:1|true)$/.test(attribute(attributes, 'hidden'));
    const row = number === '' ? this.records.length + 1 : Number(number);
    if (!(row > this.records.length && row <= mostRows)) throw damaged(`${this.part} ${number.slice(0, 20)}`);
    for (let line = this.records.length + 1; line < row && !this.full; line += 1)
      this.records.push({ line, cells: [], torn: false, numbers: noNumbers });
    this.#row = { cells: [], numbers: [] };
    this.#column = -1;
  }

  #closeRow(): void {
    const { cells, numbers } = this.#row;
    this.#cells += cells.length;
    if (this.#hidden && cells.length > 0) this.#count(this.unseen);
    if (this.#cells > this.context.limits.cells)
      throw new Refusal('F14', this.part, { limit: this.context.limits.cells });
    if (!this.full)
      this.records.push({ line: this.records.length + 1, cells, torn: false, numbers: this.#pattern(numbers) });
  }

  /** Most rows hold their numbers in the same columns. */
  #pattern(numbers: readonly number[]): ReadonlySet<number> {
    const key = numbers.join();
    const known = this.#patterns.get(key);
    if (known) return known;
    const pattern = new Set(numbers);
    if (this.#patterns.size < 1000) this.#patterns.set(key, pattern);
    return pattern;
  }

  #openCell(attributes: string): void {
    const printed = attribute(attributes, 'r');
    const column = printed === '' ? this.#column + 1 : columnOf(printed);
    if (column < 0 || column >= this.context.limits.columns) throw damaged(`${this.part} ${printed.slice(0, 20)}`);
    this.#column = column;
    this.#type = attribute(attributes, 't');
    this.#style = this.context.styles[Number(attribute(attributes, 's'))] ?? 'number';
    this.#value = '';
    this.#formula = false;
    this.#outside = false;
  }

  #closeCell(): void {
    if (this.#value === '') {
      if (this.#formula && this.#type !== 'str') this.#count(this.unsolved);
      return;
    }
    if (this.#outside) this.#count(this.outside);
    const { text, number } = this.#told();
    this.#length += text.length;
    if (this.#length > this.context.limits.unpacked)
      throw new Refusal('F14', this.part, { limit: this.context.limits.unpacked });
    const { cells, numbers } = this.#row;
    while (cells.length < this.#column) cells.push('');
    cells[this.#column] = text;
    if (number) numbers.push(this.#column);
  }

  #count(seen: { count: number; readonly rows: number[] }): void {
    seen.count += 1;
    if (seen.rows.length < rowsTold) seen.rows.push(this.records.length + 1);
  }

  #told(): { readonly text: string; readonly number: boolean } {
    const value = this.#value;
    if (this.#type === '' || this.#type === 'n') return cellText(value, this.#style, this.context.from1904);
    if (this.#type === 's') return { text: this.context.strings.at(value), number: false };
    if (this.#type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', number: false };
    return { text: plainText(value), number: false };
  }

  #merge(ref: string): void {
    const [, first = '', top, last = '', bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
    if (top === undefined || this.merged.length >= mostMerged) return;
    this.merged.push({
      top: Number(top) - 1,
      bottom: Number(bottom) - 1,
      left: columnOf(first),
      right: columnOf(last),
    });
  }
}

/** The column of a cell such as `AB12`, from 0; -1 where it names none. */
function columnOf(ref: string): number {
  let column = 0;
  for (let i = 0; i < ref.length; i += 1) {
    const code = ref.charCodeAt(i);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > 100_000) return -1;
  }
  return column - 1;
}
