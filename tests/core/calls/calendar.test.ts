import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarFrame, deadlineOf, writeCalendar } from '../../../src/core/calls/calendar.ts';
import { endOfDay, instantOf } from '../../../src/core/calls/moroccoTime.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const frame: CalendarFrame = {
  edition: { name: 'published', kind: 'published', date: '2026-11-22' },
  name: 'Kharita : appels à projets',
  language: 'fr',
  simulatedMark: 'Données simulées',
  hasAlarms: true,
};
const entryOf = (call: Call, address: string | null = 'https://kharita.example/fr/call/CALL-1') => ({
  call,
  summary: `Date limite : ${call.title}`,
  description: `Financeur : ${call.funderName}\nSource`,
  address,
});
const written = (stated: Partial<Call>, over: Partial<CalendarFrame> = {}) =>
  writeCalendar([entryOf(aCall(stated))], { ...frame, ...over });
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (text: string | null) =>
  parsed(text ?? '').getFirstSubcomponent('vevent') ?? new ICAL.Component('none');
const propertyOf = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name));

test('a deadline is written as any calendar reads it', () => {
  expect(written({ id: 'CALL 7/ب', closes: '2026-11-27' })?.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kharita//Calls//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Kharita : appels à projets',
    'X-WR-CALNAME:Kharita : appels à projets',
    'BEGIN:VEVENT',
    'UID:tag:kharita.example\\,2026:call/published/CALL%207%2F%D8%A8',
    'DTSTAMP:20261122T000000Z',
    'DTSTART;VALUE=DATE:20261127',
    'DTEND;VALUE=DATE:20261128',
    'SUMMARY:Date limite : Appel à projets 1',
    'DESCRIPTION:Financeur : Financeur 1\\nSource\\nhttps://kharita.example/fr/cal',
    ' l/CALL-1',
    'URL:https://kharita.example/fr/call/CALL-1',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P14DT15H',
    'DESCRIPTION:Date limite : Appel à projets 1',
    'END:VALARM',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P2DT15H',
    'DESCRIPTION:Date limite : Appel à projets 1',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('in a calendar', () => {
  test('a time printed ends the hour before it, in UTC', () => {
    const event = eventOf(written({ closes: '2026-11-27', closeTime: '16:30' }));
    expect(propertyOf(event, 'dtstart')).toBe('2026-11-27T15:30:00Z');
    expect(propertyOf(event, 'dtend')).toBe('2026-11-27T16:30:00Z');
    expect(propertyOf(eventOf(written({ opens: '', closes: '2025-11-27', closeTime: '16:30' })), 'dtend')).toBe(
      '2025-11-27T15:30:00Z',
    );
    expect(event.getAllSubcomponents('valarm').map((alarm) => propertyOf(alarm, 'trigger'))).toEqual(['-P15D', '-P3D']);
  });

  test('a call without a day that holds has no entry, and a calendar without one is not written', () => {
    for (const closes of ['', '2026', '2026-12']) expect(written({ closes })).toBeNull();
    expect(written({ opens: '2026-12-01', closes: '2026-11-27' })).toBeNull();
    expect(deadlineOf(aCall({ closes: '2026-11-27' }))).toBe(endOfDay('2026-11-27'));
  });

  test('a simulated entry says so before anything else', () => {
    const edition = { name: 'simulated', kind: 'simulated', date: '2026-11-22' } as const;
    const event = eventOf(written({}, { edition }));
    expect(propertyOf(event, 'summary')).toBe('[Données simulées] Date limite : Appel à projets 1');
    expect(propertyOf(event, 'uid')).toBe('tag:kharita.example,2026:call/simulated/CALL-1');
  });

  test('only http and https addresses are written, and none that breaks a line', () => {
    const withAddress = (address: string | null) => writeCalendar([entryOf(aCall(), address)], frame) ?? '';
    expect(withAddress('javascript:alert(1)')).not.toContain('URL');
    expect(withAddress(null)).not.toContain('URL');
    expect(withAddress('https://example.org/a\r\nBEGIN:VALARM')).toContain('URL:https://example.org/aBEGIN:VALARM\r\n');
  });

  test('no alarm rings where none is asked for', () => {
    expect(written({}, { hasAlarms: false })).not.toContain('VALARM');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(
    'دعم مشاريع الجمعيات العاملة في مجال محو الأمية والتربية غير النظامية؛ '.repeat(6),
    'a\r\nEND:VEVENT',
    '\\,;:"\n',
    '🎓'.repeat(80),
  ),
);
const days = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const calls = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      title: text,
      funderName: text,
      closes: fc.oneof(days, fc.constantFrom('', '2026', '2026-11')),
      closeTime: fc.constantFrom('', '00:00', '12:00', '23:59'),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((drawn) => drawn.map((stated) => aCall({ ...stated, opens: '' })));

test(`any calls make lines of 75 octets that are read back whole (seed ${seed})`, () => {
  fc.assert(
    fc.property(calls, (drawn) => {
      const dated = drawn.filter(({ closes }) => closes.length === 10);
      const calendar = writeCalendar(
        drawn.map((call) => entryOf(call)),
        frame,
      );
      expect(calendar === null).toBe(dated.length === 0);
      if (calendar === null) return;
      expect(calendar.endsWith('\r\n')).toBe(true);
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = calendar.split('\r\n');
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).toBeLessThanOrEqual(75);
      expect(octets.filter((count, index) => lines[index + 1]?.startsWith(' ') && count <= 71)).toEqual([]);
      const events = parsed(calendar).getAllSubcomponents('vevent');
      expect(new Set(events.map((event) => propertyOf(event, 'uid'))).size).toBe(dated.length);
      for (const [index, event] of events.entries()) {
        const { title, closes, closeTime } = dated[index] ?? aCall();
        expect(propertyOf(event, 'summary')).toBe(`Date limite : ${asText(title)}`);
        const ends = new Date(propertyOf(event, 'dtend')).getTime();
        expect(ends).toBe(closeTime === '' ? Date.parse(closes) + 86_400_000 : instantOf(closes, closeTime));
        expect(event.getAllSubcomponents('valarm')).toHaveLength(2);
      }
    }),
    { seed, numRuns: 300 },
  );
});

/** What is left of a text: line feeds alone break it, other controls are spaces. */
function asText(title: string): string {
  return title.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
