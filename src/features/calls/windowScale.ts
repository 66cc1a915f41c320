import { isDay } from '../../core/calls/callStatus.ts';
import { addDays, daysBetween } from '../../core/calls/moroccoTime.ts';
import type { Call } from '../../core/model/call.ts';

const daysBefore = 45;
/** Days the strip of windows shows after today. */
export const daysAfter = 120;
const span = daysBefore + daysAfter;

/** A part of the strip, from 0 at its earliest day to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where a day stands on the strip of windows drawn around today, not held inside it. */
function placeOfDay(day: string, today: string): number {
  return (daysBetween(today, day) + daysBefore) / span;
}

export const placeOfToday = daysBefore / span;

/**
 * The window of a call on the strip around today, its closing day included: what lies outside is cut. Null where the
 * strip shows nothing of it, or its closing is not known to the day. One with no opening day starts where the strip does.
 */
export function stretchOf({ opens, closes }: Pick<Call, 'opens' | 'closes'>, today: string): Stretch | null {
  if (!isDay(closes)) return null;
  const from = Math.max(0, isDay(opens) ? placeOfDay(opens, today) : 0);
  const to = Math.min(1, placeOfDay(addDays(closes, 1), today));
  return to > from ? { from, to } : null;
}

export interface MonthTick {
  /** `2026-11`. */
  readonly month: string;
  readonly at: number;
}

/** The first day of each month on the strip. */
export function monthTicks(today: string): readonly MonthTick[] {
  const first = addDays(today, -daysBefore);
  const days = Array.from({ length: span }, (_, index) => addDays(first, index));
  return days
    .filter((day) => day.endsWith('-01'))
    .map((day) => ({ month: day.slice(0, 7), at: placeOfDay(day, today) }));
}
