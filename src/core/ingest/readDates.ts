import type { ColumnPlan } from './columnPlan.ts';
import { parseDate } from './dateFormat.ts';
import type { RowView } from './rowView.ts';
import { yearOf } from './yearOf.ts';

export interface DateReading {
  /** ISO, as precise as printed; `''` when missing, impossible or undecided. */
  readonly awardDate: string;
  readonly startDate: string;
  readonly endDate: string;
  /** The fiscal year, else the date's year, else `''`. */
  readonly year: string;
}

type DateField = 'award_date' | 'start_date' | 'end_date';

const earliest = 1956;
const yearsAhead = 5;

/** Reads the dates of a row in the orders settled for their columns. `thisYear` bounds what may be planned. */
export function readDates(row: RowView, plan: ColumnPlan, thisYear: number): DateReading {
  const awardDate = readDate(row, plan, 'award_date', thisYear);
  const startDate = readDate(row, plan, 'start_date', thisYear);
  const endDate = readDate(row, plan, 'end_date', thisYear);
  if (startDate !== '' && endDate !== '' && endDate < startDate.slice(0, endDate.length)) row.report('D06', 'end_date');
  const year = fiscalYear(row, thisYear) || awardDate.slice(0, 4);
  if (year === '') reportNoYear(row, plan);
  return { awardDate, startDate, endDate, year };
}

/** A cell that was told to be impossible (D02) is not told to be missing as well. */
function reportNoYear(row: RowView, plan: ColumnPlan): void {
  const field = row.has('fiscal_year') ? 'fiscal_year' : 'award_date';
  const printed = row.cell(field);
  const impossible =
    printed !== '' &&
    (field === 'fiscal_year' || parseDate(printed, plan.dateOrders[field] ?? null).kind === 'impossible');
  if (!impossible) row.report('D01', field);
}

function readDate(row: RowView, plan: ColumnPlan, field: DateField, thisYear: number): string {
  const cell = row.cell(field);
  if (cell === '') return '';
  const parsed = parseDate(cell, plan.dateOrders[field] ?? null);
  if (parsed.kind !== 'date') {
    if (parsed.kind === 'impossible') row.report('D02', field);
    return '';
  }
  if (parsed.serial) row.report('D04', field);
  if (isFar(Number(parsed.iso.slice(0, 4)), thisYear, field)) row.report('D05', field);
  return parsed.iso;
}

function fiscalYear(row: RowView, thisYear: number): string {
  const cell = row.cell('fiscal_year');
  if (cell === '') return '';
  const year = yearOf(cell);
  if (year === null) {
    row.report('D02', 'fiscal_year');
    return '';
  }
  if (isFar(Number(year), thisYear, 'award_date')) row.report('D05', 'fiscal_year');
  return year;
}

function isFar(year: number, thisYear: number, field: DateField): boolean {
  return year < earliest || year > thisYear + (field === 'end_date' ? 30 : yearsAhead);
}
