import { centimesToDecimal, splitByLargestRemainder } from '../model/money.ts';
import type { GrantTableBuilder } from '../table/grantTable.ts';
import { AmountTotals } from './amountTotals.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { RowCounts, SetAsideRow } from './fileIngest.ts';
import { type GrantContext, GrantReader, type GrantReading } from './grantReader.ts';
import type { IssueCode } from './issues.ts';
import { parseAmount, roundingToDecimal } from './parseAmount.ts';
import type { RawRecord } from './parseCsv.ts';
import { type AmountReading, readAmount } from './readAmount.ts';
import { rowKind } from './rowKind.ts';
import { RowLedger } from './rowLedger.ts';
import type { RowView } from './rowView.ts';
import type { Field } from './schema.ts';

const noAmount: AmountReading = { centimes: 0, counted: 0, currency: '', rounding: 0n, share: '' };

/** Reads the records after the header one by one: every one lands in exactly one of the counts. */
export class RowsReader {
  readonly totals = new AmountTotals();
  readonly setAsideRows: SetAsideRow[] = [];
  readonly #ledger = new RowLedger();
  readonly #grants: GrantReader;
  readonly #counts = { accepted: 0, setAside: 0, blank: 0, totals: 0, footnotes: 0 };
  readonly #width: number;
  readonly #amountIndex: number;
  readonly #whoIndex: number;
  #rounding = 0n;

  constructor(
    readonly row: RowView,
    readonly plan: ColumnPlan,
    context: GrantContext,
    readonly builder: GrantTableBuilder | undefined,
  ) {
    this.#grants = new GrantReader(row, plan, context);
    this.#width = row.headers.columns.length;
    this.#amountIndex = row.headers.indexOf.get(plan.amountField) ?? -1;
    this.#whoIndex = row.headers.indexOf.get('recipient_name') ?? row.headers.indexOf.get('purpose') ?? -1;
  }

  read(record: RawRecord): void {
    this.row.moveTo(record);
    const kind = rowKind(record.cells, this.#amountIndex, this.#whoIndex);
    if (kind === 'blank') this.#counts.blank += 1;
    else if (kind === 'total') this.#readTotal();
    else if (kind === 'footnote') this.#readFootnote();
    else this.#readGrant();
  }

  /** Call once after the last record. */
  finish(): RowCounts {
    const { log } = this.row;
    log.count('R02', this.#counts.blank);
    this.totals.report(this.row, this.row.heading(this.plan.amountField));
    if (this.#rounding !== 0n) log.explain('A06', { difference: roundingToDecimal(this.#rounding) });
    return { read: Object.values(this.#counts).reduce((sum, n) => sum + n, 0), ...this.#counts };
  }

  #readTotal(): void {
    const { row, plan } = this;
    this.#counts.totals += 1;
    const parsed = plan.amountPending
      ? null
      : parseAmount(row.cell(plan.amountField), plan.amountDecimal, plan.exponent);
    const difference = parsed?.ok ? this.totals.closeTotal(parsed.centimes) : 0;
    row.report('R03', plan.amountField, difference === 0 ? 'informs' : 'warns');
    if (difference !== 0) row.log.explain('R03', { difference: centimesToDecimal(difference) }, 'warns');
  }

  #readFootnote(): void {
    const { row } = this;
    this.#counts.footnotes += 1;
    row.log.add('R04', { row: row.line, heading: '', cell: row.record.cells.find((cell) => cell.trim() !== '') ?? '' });
  }

  #readGrant(): void {
    if (this.plan.amountPending) {
      this.#counts.accepted += 1;
      return;
    }
    if (!this.#fits()) {
      this.#reportWidth('setsAside');
      this.#setAside('R01', null);
      return;
    }
    const amount = readAmount(this.row, this.plan);
    if (amount === null) this.#setAsideAmount();
    else if (this.#ledger.admits(this.row)) this.#accept(amount);
    else this.#setAsideChecked('R06', 'grant_id');
  }

  /** False when cells are torn, spill over the header's width, or stop before the amount. */
  #fits(): boolean {
    const { cells, torn } = this.row.record;
    if (torn || cells.length <= this.#amountIndex) return false;
    return cells.length <= this.#width || cells.slice(this.#width).every((cell) => cell.trim() === '');
  }

  #accept(amount: AmountReading): void {
    const { row, plan, totals } = this;
    this.#counts.accepted += 1;
    this.#rounding += amount.rounding;
    if (row.record.cells.length < this.#width) this.#reportWidth('warns');
    const reading = this.#grants.read(amount, this.builder?.nextGrant ?? 0);
    const { cells } = reading;
    const group = `${cells.funder}\u001f${cells.programme ?? ''}`;
    const testable = cells.amountPeriod === undefined || cells.amountPeriod === '' || cells.amountPeriod === 'one_off';
    const grouped = { group, centimes: amount.centimes, line: row.line, printed: row.cell(plan.amountField) };
    totals.add(amount.currency, cells.year ?? '', grouped, testable);
    this.#append(reading);
  }

  #append({ cells, parts }: GrantReading): void {
    if (!this.builder) return;
    if (parts.length === 0) {
      this.builder.append(cells);
      return;
    }
    const counted = splitByLargestRemainder(
      cells.counted,
      parts.map((part) => part.share),
    );
    for (const [i, { region }] of parts.entries()) this.builder.append({ ...cells, region, counted: counted[i] ?? 0 });
  }

  #setAsideAmount(): void {
    const { amountField } = this.plan;
    this.#setAsideChecked(this.row.cell(amountField) === '' ? 'A01' : 'A02', amountField);
  }

  /** The other cells are still read, so that the publisher hears of everything at once. */
  #setAsideChecked(reason: IssueCode, field: Field): void {
    this.#grants.read(noAmount, 0);
    this.#setAside(reason, field);
  }

  #setAside(reason: IssueCode, field: Field | null): void {
    const { line, cells } = this.row.record;
    this.#counts.setAside += 1;
    this.setAsideRows.push({ line, reasons: [reason], field, cells });
  }

  #reportWidth(level: 'warns' | 'setsAside'): void {
    const { log, record } = this.row;
    log.add('R01', { row: record.line, heading: '', cell: record.cells.join(' ¦ ') }, level);
  }
}
