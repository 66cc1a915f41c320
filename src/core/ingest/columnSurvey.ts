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
const longestEvidence = 80;

/** Orders settled for columns of dates. */
export type DateOrders = Readonly<Partial<Record<Field, DateOrder | null>>>;

/** What settled a style: the reader's answer, a cell that can be read in one way only, or nothing had to. */
type SettledBy = 'reader' | 'cell' | 'nothing' | 'asks';

/** How a column of figures or dates is read, and on what evidence. */
export type ColumnStyle = {
  readonly by: SettledBy;
  /** The cell that settles it; `''` where none did. */
  readonly evidence: string;
} & (
  | { readonly kind: 'number'; readonly decimal: DecimalSign | null }
  | { readonly kind: 'date'; readonly order: DateOrder | null }
);

/** Looks through whole columns and settles how each writes its cells; what cannot be settled becomes a question. */
export class ColumnSurvey {
  readonly questions: Question[] = [];
  readonly styles = new Map<Field, ColumnStyle>();

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

  /** The cells that need their column's decimal sign: numbers of a sheet have one already. */
  *texts(field: Field): Generator<string> {
    const index = this.headers.indexOf.get(field);
    if (index === undefined) return;
    for (const { cells, numbers } of this.rows) if (!numbers?.has(index)) yield cells[index] ?? '';
  }

  /** Null when only the reader can tell (A03). */
  decimal(field: Field, given: DecimalSign | undefined): DecimalSign | null {
    const decimal = this.quietDecimal(field, given);
    if (decimal !== null) return decimal;
    const choices = [',', '.'] as const;
    if (!this.#askOf('A03', field, choices, isDoubtfulNumber, numberReading))
      this.#askOf('A03', field, choices, (cell) => /[.,]/.test(cell), numberReading);
    return null;
  }

  /** As {@link decimal}, for columns that are no amount of the sum: their doubtful cells stay unread. */
  quietDecimal(field: Field, given: DecimalSign | undefined): DecimalSign | null {
    const decided = given === undefined ? decideNumberFormat(this.texts(field)) : { decimal: given, evidence: '' };
    const { decimal, evidence } = decided;
    const by = settledBy(given, evidence, decimal === null);
    this.styles.set(field, { kind: 'number', decimal, by, evidence: evidence.slice(0, longestEvidence) });
    return decimal;
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
      const decided = given === undefined ? decideDateOrder(this.cells(field)) : { order: given, evidence: '' };
      const { order, evidence } = decided;
      orders[field] = order;
      const asked = order === null && this.#askOrder(field);
      const by = settledBy(given, evidence, asked);
      this.styles.set(field, { kind: 'date', order, by, evidence: evidence.slice(0, longestEvidence) });
    }
    return orders;
  }

  #askOrder(field: Field): boolean {
    const undecidable = (cell: string) => parseDate(cell, null).kind === 'undecidable';
    return this.#askOf('D03', field, ['dmy', 'mdy'] as const, undecidable, dateReading);
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
    for (const { line, cells, numbers } of this.rows) {
      const cell = cells[index ?? -1] ?? '';
      if (!doubtful(cell) || (code === 'A03' && numbers?.has(index ?? -1))) continue;
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

function settledBy(given: string | undefined, evidence: string, asked: boolean): SettledBy {
  if (given !== undefined) return 'reader';
  if (asked) return 'asks';
  return evidence === '' ? 'nothing' : 'cell';
}
