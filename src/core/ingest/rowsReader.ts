import { centimesToDecimal, splitByLargestRemainder } from '../model/money.ts';
import type { GrantTableBuilder } from '../table/grantTable.ts';
import { AmountTotals } from './amountTotals.ts';
import type { ColumnPlan } from './columnPlan.ts';
import type { Field } from './fields.ts';
import type { RowCounts } from './fileIngest.ts';
import { type GrantContext, GrantReader, type GrantReading } from './grantReader.ts';
import type { IssueCode } from './issues.ts';
import { parseAmount, roundingToDecimal } from './parseAmount.ts';
import type { RawRecord } from './parseCsv.ts';
import { type AmountReading, readAmount } from './readAmount.ts';
import { RowLedger } from './rowLedger.ts';
import { RowTally } from './rowTally.ts';
import type { RowView } from './rowView.ts';

const noAmount: AmountReading = { centimes: 0, counted: 0, currency: '', rounding: 0n, share: '' };

/** Reads the records after the header of a file of grants one by one. */
export class RowsReader {
  readonly totals = new AmountTotals();
  readonly tally: RowTally;
  readonly #ledger: RowLedger;
  readonly #grants: GrantReader;
  readonly #amountIndex: number;
  #rounding = 0n;

  constructor(
    readonly row: RowView,
    readonly plan: ColumnPlan,
    context: GrantContext,
    readonly builder: GrantTableBuilder | undefined,
  ) {
    const { indexOf } = row.headers;
    this.#grants = new GrantReader(row, plan, context);
    this.#ledger = new RowLedger({ id: 'grant_id', of: 'funder_name', names: ['recipient_name', 'purpose'] });
    this.#amountIndex = indexOf.get(plan.amountField) ?? -1;
    this.tally = new RowTally(row, this.#amountIndex, indexOf.get('recipient_name') ?? indexOf.get('purpose') ?? -1);
  }

  read(record: RawRecord): void {
    const kind = this.tally.moveTo(record);
    if (kind === 'total') this.#readTotal();
    if (kind === 'row') this.#readGrant();
  }

  /** Call once after the last record. */
  finish(): RowCounts {
    this.totals.report(this.row, this.row.heading(this.plan.amountField));
    if (this.#rounding !== 0n) this.row.log.explain('A06', { difference: roundingToDecimal(this.#rounding) });
    return this.tally.finish();
  }

  #readTotal(): void {
    const { row, plan } = this;
    const parsed = plan.amountPending
      ? null
      : parseAmount(row.cell(plan.amountField), row.signOf(plan.amountField, plan.amountDecimal), plan.exponent);
    const difference = parsed?.ok ? this.totals.closeTotal(parsed.centimes) : 0;
    row.report('R03', plan.amountField, difference === 0 ? 'informs' : 'warns');
    if (difference !== 0) row.log.explain('R03', { difference: centimesToDecimal(difference) }, 'warns');
  }

  #readGrant(): void {
    if (this.plan.amountPending) {
      this.tally.accept();
      return;
    }
    if (!this.tally.fits(this.#amountIndex)) return;
    const amount = readAmount(this.row, this.plan);
    if (amount === null) this.#setAsideAmount();
    else if (this.#ledger.admits(this.row)) this.#accept(amount);
    else {
      this.totals.setAside(amount);
      this.#setAsideChecked('R06', 'grant_id');
    }
  }

  #accept(amount: AmountReading): void {
    const { row, plan, totals } = this;
    this.tally.acceptRead();
    this.#rounding += amount.rounding;
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
    this.tally.setAside(reason, field);
  }
}
