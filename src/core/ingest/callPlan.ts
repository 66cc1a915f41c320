import type { ReaderAnswers } from './columnPlan.ts';
import { type ColumnStyle, ColumnSurvey, type DateOrders } from './columnSurvey.ts';
import type { Field } from './fields.ts';
import type { IssueLog } from './issueLog.ts';
import type { Question } from './issues.ts';
import type { MatchedHeaders } from './matchHeaders.ts';
import type { DecimalSign } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';

export const callAmounts = ['budget_total', 'amount_min', 'amount_max'] as const;
export type CallAmount = (typeof callAmounts)[number];

/** How a column of money writes its cells. */
interface MoneyColumn {
  readonly decimal: DecimalSign;
  /** Power of ten of the heading's unit. */
  readonly exponent: number;
}

/** Decisions for whole columns of a file of calls, taken before any cell is parsed. */
export interface CallPlan {
  /** Null while a question about the column waits: then its amounts are not read. */
  readonly amounts: Readonly<Record<CallAmount, MoneyColumn | null>>;
  readonly rateDecimal: DecimalSign;
  /** Currency the file states for amounts that carry none; `''` for none. */
  readonly currency: string;
  readonly dateOrders: DateOrders;
  readonly questions: readonly Question[];
  /** How each column of figures or dates is read. */
  readonly styles: ReadonlyMap<Field, ColumnStyle>;
}

/** Looks at whole columns and settles what their cells mean, or asks. */
export function planCallColumns(
  headers: MatchedHeaders,
  rows: readonly RawRecord[],
  answers: ReaderAnswers,
  log: IssueLog,
): CallPlan {
  const survey = new ColumnSurvey(headers, rows, log);
  const moneyOf = (field: CallAmount): MoneyColumn | null => {
    const exponent = survey.exponent(field, answers);
    const decimal = survey.decimal(field, answers.decimal);
    return exponent === null || decimal === null ? null : { exponent, decimal };
  };
  const stated = callAmounts.map((field) => survey.currency(field)).find((currency) => currency !== '');
  return {
    amounts: {
      budget_total: moneyOf('budget_total'),
      amount_min: moneyOf('amount_min'),
      amount_max: moneyOf('amount_max'),
    },
    rateDecimal: survey.quietDecimal('rate_max', undefined) ?? '.',
    currency: stated ?? answers.currency ?? '',
    dateOrders: survey.dateOrders(['open_date', 'close_date', 'close_date_extended_from'], answers.date),
    questions: survey.questions,
    styles: survey.styles,
  };
}
