import { currencyOf } from './amountWords.ts';
import { type DateOrder, decideDateOrder, parseDate } from './dateFormat.ts';
import { unitOfHeading } from './headingKey.ts';
import type { IssueLog } from './issueLog.ts';
import type { Question } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import { decideNumberFormat, isDoubtfulNumber } from './numberFormat.ts';
import { type DecimalSign, readNumberText } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';
import type { Field } from './schema.ts';

const dateFields: readonly Field[] = ['award_date', 'start_date', 'end_date'];

/** Looks through whole columns and settles how each writes its cells; what cannot be settled becomes a question. */
export class ColumnSurvey {
  readonly questions: Question[] = [];

  constructor(
    readonly headers: MatchedHeaders,
    readonly rows: readonly RawRecord[],
    readonly log: IssueLog,
  ) {}

  heading(field: Field): string {
    const index = this.headers.indexOf.get(field);
    return index === undefined ? '' : (this.headers.columns[index]?.heading ?? '');
  }

  *cells(field: Field): Generator<string> {
    const index = this.headers.indexOf.get(field);
    if (index === undefined) return;
    for (const { cells } of this.rows) yield cells[index] ?? '';
  }

  /** Null when only the reader can tell (A03). */
  decimal(field: Field, given: DecimalSign | undefined): DecimalSign | null {
    if (given !== undefined) return given;
    const { decimal } = decideNumberFormat(this.cells(field));
    if (decimal !== null) return decimal;
    const choices = [',', '.'];
    if (!this.#askOf('A03', field, choices, isDoubtfulNumber))
      this.#askOf('A03', field, choices, (cell) => /[.,]/.test(cell));
    return null;
  }

  /** As {@link decimal}, for columns that are no amount of the sum: their doubtful cells stay unread. */
  quietDecimal(field: Field, given: DecimalSign | undefined): DecimalSign | null {
    return given ?? decideNumberFormat(this.cells(field)).decimal;
  }

  exponent(field: Field, given: number | undefined): number | null {
    const heading = this.heading(field);
    const unit = heading === '' ? null : unitOfHeading(heading);
    if (unit === null || unit.exponent === 0) return 0;
    if (given !== undefined) return Math.round(Math.log10(given));
    this.log.add('H07', { row: this.#headerLine(), heading, cell: heading });
    const factor = unit.exponent > 0 ? `1${'0'.repeat(unit.exponent)}` : '0.01';
    this.questions.push({ code: 'H07', heading, choices: ['1', factor] });
    return null;
  }

  currency(field: Field): string {
    const stated = unitOfHeading(this.heading(field))?.currency ?? '';
    if (stated !== '' || this.headers.indexOf.has('currency')) return stated;
    const printed = new Set<string>();
    for (const cell of this.cells(field)) {
      if (/[^\d.,\s]/u.test(cell)) printed.add(readNumberText(cell)?.words.currency ?? '');
    }
    printed.delete('');
    const [only = ''] = printed;
    return printed.size === 1 ? currencyOf(only) : '';
  }

  dateOrders(given: DateOrder | undefined): Partial<Record<Field, DateOrder | null>> {
    const orders: Partial<Record<Field, DateOrder | null>> = {};
    for (const field of dateFields) {
      const order = given ?? decideDateOrder(this.cells(field));
      orders[field] = order;
      if (order === null)
        this.#askOf('D03', field, ['dmy', 'mdy'], (cell) => parseDate(cell, null).kind === 'undecidable');
    }
    return orders;
  }

  /** A share above 1 and up to 100 reads as a percentage: asked once for the column (A09). */
  shareMeans(decimal: DecimalSign, given: 'percent' | 'fraction' | undefined): 'percent' | 'fraction' | 'pending' {
    if (given !== undefined) return given;
    const percent = (cell: string) => {
      const share = Number(cell.trim().replace(/\s?%$/, '').replace(decimal, '.'));
      return share > 1 && share <= 100;
    };
    return this.#askOf('A09', 'share', ['percent', 'fraction'], percent) ? 'pending' : 'fraction';
  }

  /** True when any region code is one that only the sixteen regions had. */
  formerCodes(): boolean {
    for (const cell of this.cells('region_code')) if (/^\s*(?:MA-)?1[3-6]\s*$/i.test(cell)) return true;
    return false;
  }

  #askOf(
    code: 'A03' | 'A09' | 'D03',
    field: Field,
    choices: readonly string[],
    doubtful: (cell: string) => boolean,
  ): boolean {
    const index = this.headers.indexOf.get(field);
    const heading = this.heading(field);
    let asked = false;
    for (const { line, cells } of this.rows) {
      const cell = cells[index ?? -1] ?? '';
      if (!doubtful(cell)) continue;
      this.log.add(code, { row: line, heading, cell }, 'asks');
      asked = true;
    }
    if (asked) this.questions.push({ code, heading, choices });
    return asked;
  }

  #headerLine(): number {
    return Math.max(1, (this.rows[0]?.line ?? 2) - 1);
  }
}
