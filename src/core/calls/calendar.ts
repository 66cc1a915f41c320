import type { Edition } from '../edition/edition.ts';
import type { Call } from '../model/call.ts';
import { isWebAddress } from '../model/webAddress.ts';
import { isDay, standingAt } from './callStatus.ts';
import { callTag } from './callTag.ts';
import { type ContentLine, dayValue, textValue, utcValue, writeLines } from './icalendar.ts';
import { addDays } from './moroccoTime.ts';

/** What a calendar says of one deadline, in the reader's language. */
export interface CalendarEntry {
  readonly call: Call;
  readonly summary: string;
  readonly description: string;
  /** The page of the call, absolute; null where the site's address is not known. */
  readonly address: string | null;
}

/** The calendar the entries stand in. */
export interface CalendarFrame {
  readonly edition: Pick<Edition, 'name' | 'kind' | 'date'>;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Stands before every entry of a simulated edition. */
  readonly simulatedMark: string;
  /** Rings 15 and 3 days before each deadline. */
  readonly hasAlarms: boolean;
}

const hour = 3_600_000;
/** Days before a deadline on which its entry rings. */
export const alarmDays = [15, 3] as const;
/** Deadlines without a time ring in the morning. */
const morning = 9;

/** The instant a call closes where a day is printed and does not contradict its opening; null otherwise. */
export function deadlineOf(call: Call): number | null {
  return isDay(call.closes) ? standingAt(call, 0).closesAt : null;
}

/**
 * An iCalendar object (RFC 5545) with the deadline of each call that has one: the whole closing day, or the last hour
 * before the time printed, in UTC. Null where no call has a deadline. The same edition gives the same bytes.
 */
export function writeCalendar(entries: readonly CalendarEntry[], frame: CalendarFrame): string | null {
  const dated = entries.flatMap((entry) => {
    const deadline = deadlineOf(entry.call);
    return deadline === null ? [] : eventOf(entry, deadline, frame);
  });
  if (dated.length === 0) return null;
  return writeLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Kharita//Calls//${frame.language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', textValue(frame.name)],
    ['X-WR-CALNAME', textValue(frame.name)],
    ...dated,
    ['END', 'VCALENDAR'],
  ]);
}

function eventOf(entry: CalendarEntry, deadline: number, frame: CalendarFrame): readonly ContentLine[] {
  const { call, description, address } = entry;
  const { edition, hasAlarms } = frame;
  const summary = edition.kind === 'simulated' ? `[${frame.simulatedMark}] ${entry.summary}` : entry.summary;
  const link = address !== null && isWebAddress(address) ? new URL(address).href : null;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(callTag(edition, call.id))],
    ['DTSTAMP', utcValue(Date.parse(edition.date))],
    ...spanOf(call, deadline),
    ['SUMMARY', textValue(summary)],
    ['DESCRIPTION', textValue(link === null ? description : `${description}\n${link}`)],
    ...(link === null ? [] : [['URL', link] as const]),
    ['TRANSP', 'TRANSPARENT'],
    ...(hasAlarms ? alarmDays.flatMap((days) => alarm(days, call, summary)) : []),
    ['END', 'VEVENT'],
  ];
}

function spanOf({ closes, closeTime }: Call, deadline: number): readonly ContentLine[] {
  if (closeTime === '') {
    return [
      ['DTSTART;VALUE=DATE', dayValue(closes)],
      ['DTEND;VALUE=DATE', dayValue(addDays(closes, 1))],
    ];
  }
  return [
    ['DTSTART', utcValue(deadline - hour)],
    ['DTEND', utcValue(deadline)],
  ];
}

function alarm(days: number, { closeTime }: Call, summary: string): readonly ContentLine[] {
  const before = closeTime === '' ? `-P${days - 1}DT${24 - morning}H` : `-P${days}D`;
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', before],
    ['DESCRIPTION', textValue(summary)],
    ['END', 'VALARM'],
  ];
}
