import type { ColumnPlan } from './columnPlan.ts';
import type { DateOrders } from './columnSurvey.ts';
import { parseDate } from './dateFormat.ts';
import type { Field } from './fields.ts';
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

const earliest = 1956;
const yearsAhead = 5;
const yearsAheadOfEnds = 30;

/** Reads the dates of a row in the orders settled for their columns. `thisYear` bounds what may be planned. */
export function readDates(row: RowView, plan: ColumnPlan, thisYear: number): DateReading {
  const latest = thisYear + yearsAhead;
  const awardDate = readDate(row, 'award_date', plan.dateOrders, latest);
  const startDate = readDate(row, 'start_date', plan.dateOrders, latest);
  const endDate = readDate(row, 'end_date', plan.dateOrders, thisYear + yearsAheadOfEnds);
  if (endsBefore(startDate, endDate)) row.report('D06', 'end_date');
  const year = readYear(row, 'fiscal_year', latest) || awardDate.slice(0, 4);
  if (year === '') reportNoYear(row, plan);
  return { awardDate, startDate, endDate, year };
}

/** A cell that was told to be impossible (D02), or is asked about (D03), is not told to be missing as well. */
function reportNoYear(row: RowView, plan: ColumnPlan): void {
  const field = row.has('fiscal_year') ? 'fiscal_year' : 'award_date';
  const printed = row.cell(field);
  const told =
    printed !== '' &&
    (field === 'fiscal_year' || parseDate(printed, plan.dateOrders[field] ?? null).kind !== 'missing');
  if (!told) row.report('D01', field);
}

/** True where both dates are known, as precise as printed, and the second is before the first. */
export function endsBefore(start: string, end: string): boolean {
  return start !== '' && end !== '' && end < start.slice(0, end.length);
}

/** One date as ISO; `''` when it is missing, or told to be impossible (D02) or left undecided. Far years are told. */
export function readDate(row: RowView, field: Field, orders: DateOrders, latestYear: number): string {
  const cell = row.cell(field);
  if (cell === '') return '';
  const parsed = parseDate(cell, orders[field] ?? null);
  if (parsed.kind !== 'date') {
    if (parsed.kind === 'impossible') row.report('D02', field);
    return '';
  }
  if (parsed.serial) row.report('D04', field);
  if (isFar(Number(parsed.iso.slice(0, 4)), latestYear)) row.report('D05', field);
  return parsed.iso;
}

/** The one year a cell speaks of; `''` when it is missing or told to be no year (D02). Far years are told. */
export function readYear(row: RowView, field: Field, latestYear: number): string {
  const cell = row.cell(field);
  if (cell === '') return '';
  const year = yearOf(cell);
  if (year === null) {
    row.report('D02', field);
    return '';
  }
  if (isFar(Number(year), latestYear)) row.report('D05', field);
  return year;
}

function isFar(year: number, latest: number): boolean {
  return year < earliest || year > latest;
}
