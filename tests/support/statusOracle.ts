import type { CallStatus } from '../../src/core/calls/callStatus.ts';
import type { Call } from '../../src/core/model/call.ts';
import { databaseChanges, offsetAmong } from './tzdb.ts';

type Dated = Pick<Call, 'opens' | 'closes' | 'closeTime' | 'recurrence'>;

/** What a clock in Morocco shows, as text that sorts, by the offsets of the time-zone database. */
function shownAt(instant: number): string {
  return new Date(instant + offsetAmong(databaseChanges, instant) * 60_000).toISOString().slice(0, 23);
}

/** The latest the clock has shown up to an instant: where clocks went back, they had shown more before. */
function furthestShown(instant: number): string {
  const shown = [shownAt(instant)];
  for (const { at } of databaseChanges) if (at <= instant && at > instant - 7_200_000) shown.push(shownAt(at - 1));
  return shown.sort().at(-1) ?? '';
}

/** A printed time that clocks skipped, put as far after the jump as it lies in the hour they skipped. */
function putOn(day: string, time: string): string {
  for (const { at, before, after } of databaseChanges) {
    if (after <= before) continue;
    const [from, to] = [before, after].map((offset) => new Date(at + offset * 60_000).toISOString().slice(0, 16));
    const printed = `${day}T${time}`;
    if (from === undefined || to === undefined || printed < from || printed >= to) continue;
    return new Date(Date.parse(`${printed}:00Z`) + (after - before) * 60_000).toISOString().slice(0, 16);
  }
  return `${day}T${time}`;
}

/**
 * The status of a call, told by reading what Morocco's clock shows against the dates printed, as a person would: no
 * date is turned into an instant.
 */
export function oracleStatus({ opens, closes, closeTime, recurrence }: Dated, instant: number): CallStatus {
  const shown = furthestShown(instant);
  const begins = `${opens}-01-01`.slice(0, 10);
  const isOver = isPast(shown, closes, closeTime);
  const hasBegun = opens === '' || shown.slice(0, 10) >= begins;
  if (opens !== '' && isPast(`${begins}T00:00`, closes, closeTime)) return hasBegun ? 'closed' : 'undated';
  if (isOver) return 'closed';
  if (!hasBegun) return 'upcoming';
  if (closes === '') return recurrence === 'permanent' ? 'permanent' : 'undated';
  if (closes.length < 10) return 'undated';
  return calendarDays(shownAt(instant).slice(0, 10), closes) > 15 ? 'open' : 'closing';
}

/** True when a clock that shows so much is past a closing as printed; a day, a month or a year is over when another is. */
function isPast(shown: string, closes: string, closeTime: string): boolean {
  if (closes === '') return false;
  if (closes.length === 10 && closeTime !== '') return shown >= putOn(closes, closeTime);
  return shown.slice(0, closes.length) > closes;
}

/** Days from one to another, by turning the pages of a calendar. */
function calendarDays(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  for (let days = 0; days <= 40; days++) {
    if (new Date(Date.UTC(year, month - 1, day + days)).toISOString().startsWith(to)) return days;
  }
  return Number.POSITIVE_INFINITY;
}
