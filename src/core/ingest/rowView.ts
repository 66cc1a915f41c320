import { restore } from '../export/spreadsheetCell.ts';
import type { Field } from './fields.ts';
import type { IssueLog } from './issueLog.ts';
import type { IssueCode, IssueLevel } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import type { DecimalSign } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';
import { type ValueChoice, ValueTally, valueKey } from './valueTally.ts';

/** One record at a time, seen through the matched headings. The same object moves from record to record. */
export class RowView {
  readonly values = new ValueTally();
  readonly #settled = new Map<string, string>();
  #record: RawRecord = { line: 0, cells: [], torn: false };

  /** `choices`: the codes the reader gave for labels of this file. */
  constructor(
    readonly headers: MatchedHeaders,
    readonly log: IssueLog,
    choices: readonly ValueChoice[] = [],
  ) {
    for (const { field, printed, code } of choices) this.#settled.set(settledKey(field, printed), code);
  }

  moveTo(record: RawRecord): void {
    this.#record = record;
  }

  get record(): RawRecord {
    return this.#record;
  }

  get line(): number {
    return this.#record.line;
  }

  /** True when the file has a column for the field. */
  has(field: Field): boolean {
    return this.headers.indexOf.has(field);
  }

  heading(field: Field): string {
    return this.headers.columns[this.headers.indexOf.get(field) ?? -1]?.heading ?? '';
  }

  /** The trimmed cell without the apostrophe that keeps spreadsheets from running it; `''` without a column. */
  cell(field: Field): string {
    const index = this.headers.indexOf.get(field);
    if (index === undefined) return '';
    const raw = this.#record.cells[index];
    return raw === undefined || raw === '' ? '' : restore(raw.trim());
  }

  /** The decimal sign of this cell: that of its column, but a dot where a sheet stores it as a number. */
  signOf(field: Field, planned: DecimalSign): DecimalSign {
    const { numbers } = this.#record;
    return numbers?.has(this.headers.indexOf.get(field) ?? -1) ? '.' : planned;
  }

  /** The cell, or the code the reader gave for its label. */
  label(field: Field): string {
    const cell = this.cell(field);
    if (this.#settled.size === 0 || cell === '') return cell;
    return this.#settled.get(settledKey(field, cell)) ?? cell;
  }

  /** Counts an issue at a field of this row; without a column for it there is no cell to show. */
  report(code: IssueCode, field: Field, level?: IssueLevel): void {
    this.reportCell(code, field, this.cell(field), level);
  }

  /** The same with another text in place of the cell, where the cell must not be repeated. */
  reportCell(code: IssueCode, field: Field, cell: string, level?: IssueLevel): void {
    if (this.has(field)) this.log.add(code, { row: this.line, heading: this.heading(field), cell }, level);
    else this.log.count(code, 1, level);
  }
}

function settledKey(field: Field, printed: string): string {
  return `${field}\u001f${valueKey(printed)}`;
}
