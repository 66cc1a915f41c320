import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCalendar } from '../../../src/core/calls/calendar.ts';
import { aCall } from '../../support/calls.ts';
import { alarmsIn, readCalendar, readCalendarAgain } from '../../support/feeds.ts';
import { faultsOf } from '../../support/importers.ts';

const seed = 20261122;
const calendarOf = (titles: readonly string[], closeTime = '', hasAlarms = true) =>
  writeCalendar(
    titles.map((title, index) => ({
      call: aCall({ id: `C-${index}`, title, closes: '2026-11-27', closeTime }),
      summary: `Date limite : ${title}`,
      description: `${title}\nSource`,
      address: 'https://kharita.example/fr/call/C-1',
    })),
    {
      edition: { name: 'published', kind: 'published', date: '2026-11-22' },
      name: 'Kharita : appels à projets',
      language: 'fr',
      simulatedMark: '',
      hasAlarms,
    },
  ) ?? '';

const title = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 160 }),
  fc.constantFrom('دعم مشاريع الجمعيات '.repeat(9), 'a\r\nEND:VEVENT', '\\,;:"\n', '🎓'.repeat(40), 'é'.repeat(37)),
);

test(`a calendar has all that Google, Apple and Outlook ask for, whatever its titles (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.array(title, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', '16:30'),
      fc.boolean(),
      (titles, time, alarms) => {
        expect(faultsOf(calendarOf(titles, time, alarms))).toEqual([]);
      },
    ),
    { seed, numRuns: 200 },
  );
});

/** The second parser cuts a text at the words that end an event, wherever they stand, and trims it. */
const readable = title.filter((text) => !/(BEGIN|END):|^\s|\s$|\\/.test(text));

test(`two parsers that share no line read the same events in it, each title whole (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(readable, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '16:30'), (titles, time) => {
      const text = calendarOf(titles, time);
      const events = readCalendar(text);
      expect(events).toHaveLength(titles.length);
      expect(readCalendarAgain(text)).toEqual(events);
      const day = 24 * 60;
      const early = time === '' ? 9 * 60 : 0;
      expect(alarmsIn(text)).toEqual(titles.map(() => [15 * day - early, 3 * day - early]));
    }),
    { seed, numRuns: 200 },
  );
});

const whole = calendarOf(['Appel A', 'Appel B'], '16:30');

test.each([
  ['no byte order mark', (text: string) => `\uFEFF${text}`],
  ['lines end with CRLF', (text: string) => text.replace('\r\n', '\n')],
  ['75 octets', (text: string) => text.replace(/\r\n /g, '').replace('Source', 'Source '.repeat(20))],
  ['no empty fold, no split character', (text: string) => text.replace('\r\nMETHOD', '\r\n \r\nMETHOD')],
  ['one calendar, opened and closed', (text: string) => text.replace('END:VCALENDAR\r\n', '')],
  ['VERSION 2.0 before all else', (text: string) => text.replace('VERSION:2.0\r\n', '')],
  ['PRODID, once and unfolded', (text: string) => text.replace(/PRODID.*\r\n/, '')],
  ['CALSCALE GREGORIAN', (text: string) => text.replace('GREGORIAN', 'ISLAMIC')],
  ['METHOD PUBLISH, before the events', (text: string) => text.replace('METHOD:PUBLISH', 'METHOD:REQUEST')],
  ['an event at least', (text: string) => text.replaceAll('VEVENT', 'VTODO')],
  ['UID, one an event and each its own', (text: string) => text.replace('published/C-1', 'published/C-0')],
  ['DTSTAMP in UTC', (text: string) => text.replace(/(DTSTAMP:\w+)Z/, '$1')],
  ['SUMMARY', (text: string) => text.replace(/SUMMARY:.*/, 'SUMMARY:')],
  ['start and end are both days or both UTC, the end later', (text: string) => text.replace(/DTEND:.*\r\n/, '')],
  ['no time zone to be known', (text: string) => text.replace(/DTSTART:(\w+)Z/, 'DTSTART;TZID=Africa/Casablanca:$1')],
  ['nobody is invited', (text: string) => text.replace('TRANSP', 'ORGANIZER:mailto:a@example.org\r\nTRANSP')],
  ['alarms display, say what for, and trigger before', (text: string) => text.replace('TRIGGER:-P15D', 'TRIGGER-P15D')],
  [
    'alarms after all else',
    (text: string) => text.replace('END:VALARM\r\nEND:VEVENT', 'END:VALARM\r\nURL:x\r\nEND:VEVENT'),
  ],
] as const)('a calendar that breaks “%s” is caught', (name, broken) => {
  expect(faultsOf(whole)).toEqual([]);
  expect(broken(whole)).not.toBe(whole);
  expect(faultsOf(broken(whole))).toContain(name);
});
