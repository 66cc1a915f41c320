import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingAt } from '../../../src/core/calls/callStatus.ts';
import { clockChanges, clockRelease } from '../../../src/core/calls/moroccoOffsets.ts';
import { addDays, dayAt, endOfDay, instantOf, wallClockAt } from '../../../src/core/calls/moroccoTime.ts';
import { clockOf } from '../../../src/core/calls/wallClock.ts';
import {
  type ClockChange,
  databaseChanges,
  expectedChanges,
  expectedPauses,
  offsetAmong,
  tzdbRelease,
} from '../../support/tzdb.ts';
import { systemChanges, systemRelease } from '../../support/zoneinfo.ts';

const seed = 20261122;
const minute = 60_000;
const [from, to] = [Date.UTC(2025, 0), Date.UTC(2033, 0)];
const inYears = ({ at }: ClockChange) => at >= from && at < to;
const asWritten = ({ at }: ClockChange) => `${new Date(at).toISOString().slice(0, 16)}Z`;
const sinceUtc = databaseChanges.filter(({ at }) => at > Date.UTC(1990, 0));

test(`the changes of Morocco’s clock are those of tzdb ${tzdbRelease}, all of them`, () => {
  expect(clockRelease).toBe(tzdbRelease);
  expect(clockChanges).toEqual(sinceUtc.map(asWritten));
  expect(offsetAmong(databaseChanges, Date.UTC(1990, 0))).toBe(0);
});

test('the system’s copy of the database agrees, as far as it knows', () => {
  const release = systemRelease();
  if (release === null) return console.log('zoneinfo: not compared, this system has none');
  const known = release >= '2026c' ? Number.POSITIVE_INFINITY : Date.parse('2026-07-08');
  const until = Number.isFinite(known) ? 'to 2026-07, before Morocco gave up its hour' : 'to the last change';
  console.log(`zoneinfo: ${release} compared with ${tzdbRelease}, ${until}`);
  const compared = ({ at }: ClockChange) => at > Date.UTC(1990, 0) && at < known;
  expect(systemChanges('Africa/Casablanca').filter(compared)).toEqual(databaseChanges.filter(compared));
});

test('2030 has two Ramadans, and the years to 2032 have every change of their rule', () => {
  expect(expectedChanges.filter(({ at }) => new Date(at).getUTCFullYear() === 2030)).toHaveLength(2);
  expect(expectedPauses.filter((pause) => pause.some((at) => at.startsWith('2030')))).toHaveLength(2);
  expect(expectedChanges.filter(inYears)).toHaveLength(17);
  expect(databaseChanges.filter(inYears)).toHaveLength(5);
});

/** Each rule that Morocco’s clock has, or was expected to have, and the clock that keeps it. */
const rules = [
  { name: `tzdb ${tzdbRelease}`, changes: sinceUtc, clock: { wallClockAt, instantOf } },
  {
    name: 'Ramadan’s pauses to 2032',
    changes: expectedChanges,
    clock: clockOf(['2018-03-25T02:00Z', ...expectedChanges.map(asWritten)]),
  },
];

describe.each(rules)('by $name', ({ changes, clock }) => {
  const shownAt = (instant: number) => new Date(instant + offsetAmong(changes, instant) * minute).toISOString();
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -3000, max: 3000 }))
    .map(([{ at }, minutes]) => at + minutes * minute);
  const instants = fc.oneof(
    near,
    fc.integer({ min: from / minute, max: to / minute }).map((minutes) => minutes * minute),
  );

  test(`the clock shows what the offset says, and is read back (seed ${seed})`, () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const { day, time } = clock.wallClockAt(instant);
        expect(`${day}T${time}`).toBe(shownAt(instant).slice(0, 16));
        const back = clock.instantOf(day, time);
        const first = shownAt(instant - 60 * minute) === shownAt(instant) ? instant - 60 * minute : instant;
        expect(back).toBe(first);
      }),
      { seed, numRuns: 4000 },
    );
  });

  test.each(changes.filter(({ at }) => at > Date.UTC(2008, 0)))(
    'a day ends once, whatever happens at $at',
    ({ at, before, after }) => {
      for (const days of [-1, 0, 1]) {
        const day = addDays(shownAt(at).slice(0, 10), days);
        const next = addDays(day, 1);
        const [begins, ends] = [clock.instantOf(day), clock.instantOf(next)];
        expect(shownAt(ends) >= next).toBe(true);
        expect(shownAt(ends - 1) < next).toBe(true);
        const changed = at > begins && at <= ends ? before - after : 0;
        const atMidnight = at === begins || at === ends;
        if (!atMidnight) expect(ends - begins).toBe((1440 + changed) * minute);
      }
    },
  );

  test.each(changes.filter(({ after, before }) => after > before).slice(-3))(
    'a time that clocks skip at $at is as long after as it was meant',
    ({ at, before, after }) => {
      const skipped = new Date(at + before * minute + 30 * minute).toISOString();
      const instant = clock.instantOf(skipped.slice(0, 10), skipped.slice(11, 16));
      expect(instant).toBe(at + 30 * minute);
      expect(shownAt(instant).slice(11, 16)).toBe(new Date(at + (after + 30) * minute).toISOString().slice(11, 16));
    },
  );

  test.each(changes.filter(({ after, before }) => after < before).slice(-3))(
    'a time that clocks show twice at $at is the first',
    ({ at, after }) => {
      const twice = new Date(at + after * minute + 30 * minute).toISOString();
      expect(clock.instantOf(twice.slice(0, 10), twice.slice(11, 16))).toBe(at - 30 * minute);
    },
  );
});

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('on a phone set to %s', (zone) => {
  test('the day, the deadline and the status are Morocco’s', () => {
    const before = process.env.TZ;
    const local = () => new Date(Date.UTC(2026, 10, 27, 12)).getHours();
    const wanted = Number(
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
        Date.UTC(2026, 10, 27, 12),
      ),
    );
    try {
      process.env.TZ = zone;
      expect(local()).toBe(wanted);
      expect(dayAt(Date.parse('2026-11-27T23:59:59Z'))).toBe('2026-11-27');
      expect(endOfDay('2026-11-27')).toBe(Date.parse('2026-11-28T00:00:00Z'));
      expect(endOfDay('2025-11-27')).toBe(Date.parse('2025-11-27T23:00:00Z'));
      const call = { opens: '2026-03-01', closes: '2026-03-22', closeTime: '', recurrence: '' } as const;
      expect(standingAt(call, Date.parse('2026-03-22T22:59:59Z'))).toMatchObject({ status: 'closing', daysLeft: 0 });
      expect(standingAt(call, Date.parse('2026-03-22T23:00:00Z')).status).toBe('closed');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
