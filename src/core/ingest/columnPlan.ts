import type { AmountKind } from '../model/codelists.ts';
import { type ColumnStyle, ColumnSurvey, type DateOrders } from './columnSurvey.ts';
import type { DateOrder } from './dateFormat.ts';
import type { Field } from './fields.ts';
import type { IssueLog } from './issueLog.ts';
import type { Question } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import type { DecimalSign } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';

/** What the reader settled beforehand; nothing here is ever taken from a locale. */
export interface ReaderAnswers {
  readonly decimal?: DecimalSign;
  readonly date?: DateOrder;
  /** ISO 4217, used only where nothing in the file states a currency. */
  readonly currency?: string;
  /** What one printed unit is worth where a heading carries a unit: 1, 1000, 1000000… */
  readonly unit?: number;
  /** How shares above 1 are meant. */
  readonly share?: 'percent' | 'fraction';
}

/** Decisions for whole columns, taken before any cell is parsed. */
export interface ColumnPlan {
  readonly kind: AmountKind;
  readonly amountField: 'amount_awarded' | 'amount_paid';
  /** True while a question about the amount waits: then no amount is read. */
  readonly amountPending: boolean;
  readonly amountDecimal: DecimalSign;
  readonly paidDecimal: DecimalSign;
  /** Power of ten of the heading's unit. */
  readonly exponent: number;
  /** Currency the file states for amounts that carry none: in the heading, or the only one printed; `''` for none. */
  readonly currency: string;
  readonly dateOrders: DateOrders;
  readonly shareDecimal: DecimalSign;
  /** `pending` while the question about percentages waits: then shares above 1 are not applied. */
  readonly shareMeans: 'percent' | 'fraction' | 'pending';
  readonly formerCodes: boolean;
  readonly questions: readonly Question[];
  /** How each column of figures or dates is read. */
  readonly styles: ReadonlyMap<Field, ColumnStyle>;
}

/** Looks at whole columns and settles what their cells mean, or asks. */
export function planColumns(
  headers: MatchedHeaders,
  rows: readonly RawRecord[],
  answers: ReaderAnswers,
  log: IssueLog,
): ColumnPlan {
  const survey = new ColumnSurvey(headers, rows, log);
  const amountField =
    headers.indexOf.has('amount_awarded') || headers.pending.has('amount_awarded') ? 'amount_awarded' : 'amount_paid';
  const amountPending = headers.pending.has(amountField);
  const exponent = survey.exponent(amountField, answers);
  const amountDecimal = survey.decimal(amountField, answers.decimal);
  const plan = {
    kind: amountField === 'amount_paid' ? ('paid' as const) : ('awarded' as const),
    amountField,
    amountDecimal: amountDecimal ?? '.',
    paidDecimal:
      amountField === 'amount_paid'
        ? (amountDecimal ?? '.')
        : (survey.quietDecimal('amount_paid', answers.decimal) ?? '.'),
    exponent: exponent ?? 0,
    currency: survey.currency(amountField) || (answers.currency ?? ''),
    dateOrders: survey.dateOrders(['award_date', 'start_date', 'end_date'], answers.date),
    shareDecimal: survey.quietDecimal('share', undefined) ?? '.',
    formerCodes: survey.formerCodes(),
  } as const;
  const shareMeans = survey.shareMeans(plan.shareDecimal, answers.share);
  return {
    ...plan,
    shareMeans,
    amountPending: amountPending || exponent === null || amountDecimal === null,
    questions: survey.questions,
    styles: survey.styles,
  };
}
