import { expect, test } from 'vitest';
import { closingDays, isDay, pressingDays, standingAt } from '../../../src/core/calls/callStatus.ts';
import { addDays, dayAt, daysBetween, instantOf, wallClockAt } from '../../../src/core/calls/moroccoTime.ts';

test('the clock in Morocco is with UTC since September 2026, as it was in Ramadan; an hour before until then', () => {
  expect(wallClockAt(Date.parse('2026-11-22T23:30:00Z'))).toEqual({ day: '2026-11-22', time: '23:30' });
  expect(wallClockAt(Date.parse('2026-03-01T23:30:00Z'))).toEqual({ day: '2026-03-01', time: '23:30' });
  expect(wallClockAt(Date.parse('2026-09-19T23:30:00Z'))).toEqual({ day: '2026-09-20', time: '00:30' });
  expect(new Date(instantOf('2026-11-27', '16:30')).toISOString()).toBe('2026-11-27T16:30:00.000Z');
  expect(new Date(instantOf('2025-11-27', '16:30')).toISOString()).toBe('2025-11-27T15:30:00.000Z');
});

test('days are counted by the calendar, whatever the clocks do', () => {
  expect(addDays('2026-02-10', 20)).toBe('2026-03-02');
  expect(daysBetween('2026-02-10', '2026-03-02')).toBe(20);
  expect(dayAt(instantOf('2026-02-15', '02:30'))).toBe('2026-02-15');
});

test('a deadline is near from fifteen days before, pressing from seven', () => {
  const today = '2026-11-22';
  const daysLeft = (days: number) =>
    standingAt({ opens: '', closes: addDays(today, days), closeTime: '', recurrence: '' }, instantOf(today, '12:00'));
  expect(daysLeft(closingDays).status).toBe('closing');
  expect(daysLeft(closingDays + 1).status).toBe('open');
  expect(pressingDays).toBeLessThan(closingDays);
  expect(isDay('2026-11')).toBe(false);
});
