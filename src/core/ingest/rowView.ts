import { restore } from '../export/spreadsheetCell.ts';
import type { Field } from './fields.ts';
import type { IssueLog } from './issueLog.ts';
import type { IssueCode, IssueLevel } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import type { RawRecord } from './parseCsv.ts';

/** One record at a time, seen through the matched headings. The same object moves from record to record. */
export class RowView {
  #record: RawRecord = { line: 0, cells: [], torn: false };

  constructor(
    readonly headers: MatchedHeaders,
    readonly log: IssueLog,
  ) {}

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
