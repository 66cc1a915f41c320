import type { Call } from '../model/call.ts';
import { dayAt, daysBetween, endOfDay, instantOf } from './moroccoTime.ts';

export const callStatuses = ['closing', 'open', 'upcoming', 'permanent', 'undated', 'closed'] as const;
/**
 * Where a call stands at an instant. `closing`: open, and closing within {@link closingDays} days. `permanent`: answered
 * at any time. `undated`: no closing day is published, or its dates contradict each other; never called open.
 */
export type CallStatus = (typeof callStatuses)[number];

/** From so many days before it closes, a call is about to close. */
export const closingDays = 15;
/** From so many days before it closes, that is pressing. */
export const pressingDays = 7;

/** Where a call stands, and how far it is from its dates. */
export interface CallStanding {
  readonly status: CallStatus;
  /** Days by Morocco's calendar to its closing day; null unless it is open to a day. */
  readonly daysLeft: number | null;
  /** The same to its opening day; null unless that is to come and known to the day. */
  readonly daysToOpening: number | null;
  /** The first instant at which it is closed; null where no closing day is published. */
  readonly closesAt: number | null;
}

type Dated = Pick<Call, 'opens' | 'closes' | 'closeTime' | 'recurrence'>;

/**
 * The status of a call at an instant (milliseconds since 1970, UTC). A closing day runs to its end in Morocco or to the
 * time printed. A month or a year stands for its whole length: a call that opens in a month is taken as open from its
 * first day, one that closes in a month is never open to the day, and is closed when the month is over.
 */
export function standingAt(call: Dated, instant: number): CallStanding {
  const standing = { daysLeft: null, daysToOpening: null, closesAt: null };
  const closesAt = closingInstant(call);
  const opensAt = call.opens === '' ? null : instantOf(firstDay(call.opens));
  if (closesAt !== null && opensAt !== null && opensAt >= closesAt) {
    return { ...standing, status: instant < opensAt ? 'undated' : 'closed' };
  }
  if (closesAt !== null && instant >= closesAt) return { ...standing, status: 'closed', closesAt };
  if (opensAt !== null && instant < opensAt) {
    return { ...standing, status: 'upcoming', daysToOpening: daysUntil(call.opens, instant), closesAt };
  }
  if (closesAt === null) return { ...standing, status: call.recurrence === 'permanent' ? 'permanent' : 'undated' };
  const daysLeft = daysUntil(call.closes, instant);
  if (daysLeft === null) return { ...standing, status: 'undated', closesAt };
  return { ...standing, status: daysLeft <= closingDays ? 'closing' : 'open', daysLeft, closesAt };
}

/** True for what may be answered now. */
export function isAnswerable({ status }: CallStanding): boolean {
  return status === 'open' || status === 'closing' || status === 'permanent';
}

/** True where the date is printed to the day. */
export function isDay(date: string): boolean {
  return date.length === 10;
}

function closingInstant({ closes, closeTime }: Dated): number | null {
  if (closes === '') return null;
  if (isDay(closes)) return closeTime === '' ? endOfDay(closes) : instantOf(closes, closeTime);
  return endOfDay(lastDay(closes));
}

function daysUntil(date: string, instant: number): number | null {
  return isDay(date) ? daysBetween(dayAt(instant), date) : null;
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
