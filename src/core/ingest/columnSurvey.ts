import { currencyOf } from './amountWords.ts';
import { choiceExamples, dateReading, numberReading } from './choiceExamples.ts';
import { type DateOrder, decideDateOrder, parseDate } from './dateFormat.ts';
import type { Field } from './fields.ts';
import { unitOfHeading } from './headingKey.ts';
import type { IssueLog } from './issueLog.ts';
import type { Question } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import { decideNumberFormat, isDoubtfulNumber } from './numberFormat.ts';
import { type DecimalSign, readNumberText } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';

/** Cells among which the examples of a question are looked for. */
const cellsWeighed = 100;

/** Orders settled for columns of dates. */
export type DateOrders = Readonly<Partial<Record<Field, DateOrder | null>>>;

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
    const choices = [',', '.'] as const;
    if (!this.#askOf('A03', field, choices, isDoubtfulNumber, numberReading))
      this.#askOf('A03', field, choices, (cell) => /[.,]/.test(cell), numberReading);
    return null;
  }

  /** As {@link decimal}, for columns that are no amount of the sum: their doubtful cells stay unread. */
  quietDecimal(field: Field, given: DecimalSign | undefined): DecimalSign | null {
    return given ?? decideNumberFormat(this.cells(field)).decimal;
  }

  /** The power of ten of the heading's unit; null when only the reader can tell whether it applies (H07). */
  exponent(field: Field, answers: { readonly unit?: number; readonly decimal?: DecimalSign }): number | null {
    const heading = this.heading(field);
    const unit = heading === '' ? null : unitOfHeading(heading);
    if (unit === null || unit.exponent === 0) return 0;
    if (answers.unit !== undefined) return Math.round(Math.log10(answers.unit));
    this.log.add('H07', { row: this.#headerLine(), heading, cell: heading });
    const factor = unit.exponent > 0 ? `1${'0'.repeat(unit.exponent)}` : '0.01';
    const choices = ['1', factor];
    const decimal = this.quietDecimal(field, answers.decimal);
    const examples = choiceExamples(this.cells(field), choices, (cell, choice) =>
      decimal === null && /[.,]/.test(cell)
        ? ''
        : numberReading(cell, decimal ?? '.', choice === '1' ? 0 : unit.exponent),
    );
    this.questions.push({ code: 'H07', heading, choices, examples });
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

  /** The order of the parts of each of these columns; null when only the reader can tell (D03). */
  dateOrders(fields: readonly Field[], given: DateOrder | undefined): DateOrders {
    const orders: Partial<Record<Field, DateOrder | null>> = {};
    for (const field of fields) {
      const order = given ?? decideDateOrder(this.cells(field));
      orders[field] = order;
      if (order !== null) continue;
      const undecidable = (cell: string) => parseDate(cell, null).kind === 'undecidable';
      this.#askOf('D03', field, ['dmy', 'mdy'] as const, undecidable, dateReading);
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
    const read = (cell: string, choice: 'percent' | 'fraction') =>
      choice === 'percent' ? numberReading(cell.replace('%', ''), decimal) : '';
    return this.#askOf('A09', 'share', ['percent', 'fraction'] as const, percent, read) ? 'pending' : 'fraction';
  }

  /** True when any region code is one that only the sixteen regions had. */
  formerCodes(): boolean {
    for (const cell of this.cells('region_code')) if (/^\s*(?:MA-)?1[3-6]\s*$/i.test(cell)) return true;
    return false;
  }

  #askOf<Choice extends string>(
    code: 'A03' | 'A09' | 'D03',
    field: Field,
    choices: readonly Choice[],
    doubtful: (cell: string) => boolean,
    read: (cell: string, choice: Choice) => string,
  ): boolean {
    const index = this.headers.indexOf.get(field);
    const heading = this.heading(field);
    const asked: string[] = [];
    for (const { line, cells } of this.rows) {
      const cell = cells[index ?? -1] ?? '';
      if (!doubtful(cell)) continue;
      this.log.add(code, { row: line, heading, cell }, 'asks');
      if (asked.length < cellsWeighed) asked.push(cell);
    }
    if (asked.length > 0)
      this.questions.push({ code, heading, choices, examples: choiceExamples(asked, choices, read) });
    return asked.length > 0;
  }

  #headerLine(): number {
    return Math.max(1, (this.rows[0]?.line ?? 2) - 1);
  }
}
