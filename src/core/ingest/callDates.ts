import type { Call } from '../model/call.ts';
import { asciiDigits } from '../text/fold.ts';
import type { CallPlan } from './callPlan.ts';
import { endsBefore, readDate, readYear } from './readDates.ts';
import type { RowView } from './rowView.ts';

export type CallDates = Pick<Call, 'opens' | 'closes' | 'extendedFrom' | 'closeTime' | 'year'>;

/** Calls recur, and some publish their windows years ahead. */
const yearsAhead = 10;

/**
 * Reads the dates of a call, as precise as printed. No closing date where the call is not permanent is told (C01),
 * unless its cell was told to be impossible; so is a call that closes before it opens (C02), which keeps both dates.
 */
export function readCallDates(row: RowView, plan: CallPlan, recurrence: string, thisYear: number): CallDates {
  const latest = thisYear + yearsAhead;
  const opens = readDate(row, 'open_date', plan.dateOrders, latest);
  const closes = readDate(row, 'close_date', plan.dateOrders, latest);
  const extendedFrom = readDate(row, 'close_date_extended_from', plan.dateOrders, latest);
  if (row.cell('close_date') === '' && recurrence !== 'permanent') row.report('C01', 'close_date');
  if (endsBefore(opens, closes)) row.report('C02', 'close_date');
  return { opens, closes, extendedFrom, closeTime: readCloseTime(row), year: readYear(row, 'year', latest) };
}

/** The closing time as `HH:MM`, from its own cell or beside the closing date; the end of the day is no time. */
function readCloseTime(row: RowView): string {
  const cell = row.cell('close_time');
  if (cell !== '') {
    const time = timeOf(cell);
    if (time === null) row.report('D02', 'close_time');
    return time ?? '';
  }
  const beside = /\d[T ](\d{1,2}:\d{2})(?::\d{2})?(?:[.]\d+)?$/.exec(row.cell('close_date'))?.[1];
  return beside === undefined || /^0?0:00$/.test(beside) ? '' : (timeOf(beside) ?? '');
}

const printedTime = /^(\d{1,2})\s*(?::|h|heures?|س)\s*(\d{2})?(?::\d{2})?\s*(?:mn|min)?$/iu;

/** `16:30`, `16h30`, `16 h`; null for what is no time of day. */
function timeOf(printed: string): string | null {
  const [, hours = '', minutes = '00'] = printedTime.exec(asciiDigits(printed).trim()) ?? [];
  if (hours === '24' && minutes === '00') return '';
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
