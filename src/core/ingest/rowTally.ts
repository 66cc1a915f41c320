import type { Field } from './fields.ts';
import type { RowCounts, SetAsideRow } from './fileIngest.ts';
import type { IssueCode } from './issues.ts';
import type { RawRecord } from './parseCsv.ts';
import { type RowKind, rowKind } from './rowKind.ts';
import type { RowView } from './rowView.ts';
import { reportUnsafeCells } from './unsafeText.ts';

/** Counts the records of one file: every one lands in exactly one of the counts. */
export class RowTally {
  readonly setAsideRows: SetAsideRow[] = [];
  readonly #counts = { accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 };
  readonly #width: number;

  /** `factIndex`: the column without which a lone text is a footnote; `nameIndex`: the column rows are named by. */
  constructor(
    readonly row: RowView,
    readonly factIndex: number,
    readonly nameIndex: number,
  ) {
    this.#width = row.headers.columns.length;
  }

  /** Moves the view to a record and says what it is; all but rows are counted by that. */
  moveTo(record: RawRecord): RowKind {
    this.row.moveTo(record);
    const { log, headers } = this.row;
    reportUnsafeCells(log, record.line, record.cells, (index) => headers.columns[index]?.heading ?? '');
    const kind = rowKind(record.cells, this.factIndex, this.nameIndex);
    if (kind === 'blank') this.#counts.blank += 1;
    if (kind === 'total') this.#counts.totals += 1;
    if (kind === 'footnote') this.#countFootnote();
    return kind;
  }

  accept(): void {
    this.#counts.accepted += 1;
  }

  /** Accepts a row whose cells are read; one that stops early is told (R01). */
  acceptRead(): void {
    this.accept();
    if (this.row.record.cells.length < this.#width) this.#reportWidth('warns');
  }

  /** False, with the row set aside (R01), when its cells cannot be placed up to column `last`. */
  fits(last: number): boolean {
    if (cellsFit(this.row.record, this.#width, last)) return true;
    this.#reportWidth('setsAside');
    this.setAside('R01', null);
    return false;
  }

  setAside(reason: IssueCode, field: Field | null): void {
    const { line, cells } = this.row.record;
    this.#counts.setAside += 1;
    this.setAsideRows.push({ line, reasons: [reason], field, cells });
  }

  /** Call once after the last record. */
  finish(): RowCounts {
    this.row.log.count('R02', this.#counts.blank);
    return { read: Object.values(this.#counts).reduce((sum, n) => sum + n, 0), ...this.#counts };
  }

  #countFootnote(): void {
    const { log, line, record } = this.row;
    this.#counts.footnotes += 1;
    log.add('R04', { row: line, heading: '', cell: record.cells.find((cell) => cell.trim() !== '') ?? '' });
  }

  #reportWidth(level: 'warns' | 'setsAside'): void {
    const { log, record } = this.row;
    log.add('R01', { row: record.line, heading: '', cell: record.cells.join(' ¦ ') }, level);
  }
}

/** False for a record that is torn, spills over the `width` columns of its header, or stops before column `last`. */
export function cellsFit({ cells, torn }: RawRecord, width: number, last: number): boolean {
  const spills = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  return !torn && cells.length > last && !spills;
}

/** The counts of a file that could not be read. */
export const noRows: RowCounts = { read: 0, accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 };
