import { currencyOf } from './amountWords.ts';
import type { CallAmount, CallPlan } from './callPlan.ts';
import { readNumberText, splitDigits } from './numberText.ts';
import { parseAmount } from './parseAmount.ts';
import type { RowView } from './rowView.ts';

/** The figures of one call; null for what is not stated or could not be read. */
export interface CallFigures {
  /** Centimes. */
  readonly budget: number | null;
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  readonly currency: string;
  /** Per cent, 0 to 100. */
  readonly rateMax: number | null;
  /** Whole years. */
  readonly minAge: number | null;
}

interface Money {
  readonly centimes: number;
  /** Printed beside the number. */
  readonly currency: string;
}

/**
 * Reads the amounts, the rate and the age of a call. What is no figure (A02), or none that can be (C07: below zero, a
 * total or a ceiling of nothing, a rate above 100) is told and not stated; the call stays. A minimum above the maximum
 * is told too (C07), and both stay: nothing says which of them is wrong.
 */
export function readCallFigures(row: RowView, plan: CallPlan): CallFigures {
  const budget = readMoney(row, plan, 'budget_total');
  const min = readMoney(row, plan, 'amount_min');
  const max = readMoney(row, plan, 'amount_max');
  if (min !== null && max !== null && min.centimes > max.centimes) row.report('C07', 'amount_min');
  const printed = [budget, max, min].find((money) => money !== null && money.currency !== '')?.currency;
  return {
    budget: budget?.centimes ?? null,
    amountMin: min?.centimes ?? null,
    amountMax: max?.centimes ?? null,
    currency: currencyOf(row.cell('currency')) || (printed ?? plan.currency),
    rateMax: readRate(row, plan),
    minAge: readAge(row),
  };
}

function readMoney(row: RowView, plan: CallPlan, field: CallAmount): Money | null {
  const column = plan.amounts[field];
  const cell = row.cell(field);
  if (cell === '' || column === null) return null;
  const parsed = parseAmount(cell, row.signOf(field, column.decimal), column.exponent);
  if (!parsed.ok) {
    row.report('A02', field, 'warns');
    return null;
  }
  if (parsed.centimes < 0 || (parsed.centimes === 0 && field !== 'amount_min')) {
    row.report('C07', field);
    return null;
  }
  if (parsed.rounding !== 0n) row.report('A06', field);
  return { centimes: parsed.centimes, currency: parsed.currency };
}

function readRate(row: RowView, plan: CallPlan): number | null {
  const cell = row.cell('rate_max');
  if (cell === '') return null;
  const number = readNumberText(cell.replace(/\s?%$/, ''));
  const digits = number && splitDigits(number, row.signOf('rate_max', plan.rateDecimal));
  if (!number || !digits) {
    row.report('A02', 'rate_max', 'warns');
    return null;
  }
  const rate = Number(`${digits.whole}.${digits.fraction || '0'}`);
  if (!number.negative && rate <= 100) return rate;
  row.report('C07', 'rate_max');
  return null;
}

function readAge(row: RowView): number | null {
  const cell = row.cell('min_age_years');
  if (cell === '') return null;
  const years = /^(\d{1,2})(?:[.,]0+)?\s*(?:ans?|années?|years?|سنة|سنوات)?$/iu.exec(cell)?.[1];
  if (years !== undefined) return Number(years);
  row.report('A02', 'min_age_years', 'warns');
  return null;
}
