import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { allCallSeries, callHeadings, callRows } from '../../../src/build/simulate/calls.ts';
import { SimulatedParties } from '../../../src/build/simulate/parties.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { standingAt } from '../../../src/core/calls/callStatus.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { oracleStatus } from '../../support/statusOracle.ts';
import { databaseChanges, tzdbRelease } from '../../support/tzdb.ts';

const seed = 20261122;
const minute = 60_000;
const day = 1440 * minute;
type Dated = Pick<Call, 'opens' | 'closes' | 'closeTime' | 'recurrence'>;

type Cells = Readonly<Record<string, string>>;

const dated = ({ open_date = '', close_date = '', close_time = '', recurrence = '' }: Cells): Dated => ({
  opens: open_date,
  closes: close_date,
  closeTime: close_time,
  recurrence: recurrence === 'permanent' ? 'permanent' : '',
});
const file = readFileSync('data/editions/published/calls.csv', 'utf8');
const published = Papa.parse<Cells>(file, { header: true, skipEmptyLines: true }).data.map(dated);

/** As the edition's generator writes them: its files are made only when the site is built. */
const reference = readReference();
const simulated = [...callRows(allCallSeries(reference, new SimulatedParties(reference, 1), 1, 100_000))].map((row) =>
  dated(Object.fromEntries(callHeadings.map((heading, index) => [heading, row[index] ?? '']))),
);

/** Around a date of the call: where its days begin and end in some zone, 15 and 16 days before, and nearby. */
const beside = ({ opens, closes }: Dated) =>
  fc
    .tuple(
      fc.constantFrom(...[opens, closes].filter((date) => date !== ''), '2026-11-22'),
      fc.constantFrom(-17, -16, -15, -14, -1, 0, 1, 28, 31),
      fc.constantFrom(-120, -90, -60, -30, -1, 0, 1, 30, 60, 90, 120, 960),
      fc.constantFrom(-1000, -1, 0, 1, 1000),
    )
    .map(
      ([date, days, minutes, rest]) => Date.parse(`${date}-01-01`.slice(0, 10)) + days * day + minutes * minute + rest,
    );
const anywhere = fc.integer({ min: Date.UTC(2009, 0), max: Date.UTC(2036, 0) });
const pairsOf = (calls: readonly Dated[]) =>
  fc.constantFrom(...calls).chain((call) => fc.tuple(fc.constant(call), fc.oneof(beside(call), anywhere)));

const seen = new Map<string, number>();
function holds([call, instant]: [Dated, number]): void {
  const expected = oracleStatus(call, instant);
  seen.set(expected, (seen.get(expected) ?? 0) + 1);
  expect(standingAt(call, instant).status, `${JSON.stringify(call)} at ${new Date(instant).toISOString()}`).toBe(
    expected,
  );
}

test.each([
  ['published', published, 121],
  ['simulated', simulated, 700],
] as const)(
  `5,000 pairs of a call of the %s edition and an instant have the status that tzdb ${tzdbRelease} gives (seed ${seed})`,
  (_, calls, atLeast) => {
    expect(calls.length).toBeGreaterThanOrEqual(atLeast);
    fc.assert(fc.property(pairsOf(calls), holds), { seed, numRuns: 5000 });
  },
);

test('among those pairs every status is met often', () => {
  expect(
    Math.min(...['closing', 'open', 'upcoming', 'undated', 'closed'].map((one) => seen.get(one) ?? 0)),
  ).toBeGreaterThan(250);
  expect(seen.get('permanent')).toBeGreaterThan(0);
});

const changes = databaseChanges.filter(({ at }) => at > Date.UTC(2008, 0));
const nearChange = fc.constantFrom(...changes).map(({ at }) => new Date(at).toISOString().slice(0, 10));
const times = fc.constantFrom('', '00:00', '00:30', '01:59', '02:00', '02:30', '03:00', '16:30', '23:00', '23:59');
const around = fc
  .tuple(nearChange, fc.integer({ min: -1, max: 1 }), times, fc.integer({ min: -180, max: 1620 }))
  .map(([date, days, closeTime, minutes]): [Dated, number] => {
    const closes = new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
    return [{ opens: '', closes, closeTime, recurrence: '' }, Date.parse(closes) + minutes * minute];
  });
const contradictory = fc
  .tuple(
    fc.constantFrom('', '2026', '2026-03', '2026-03-14', '2026-03-15', '2026-03-16'),
    fc.constantFrom('', '2026', '2026-03', '2026-02', '2026-03-14', '2026-03-15'),
    times,
    fc.integer({ min: Date.UTC(2026, 1, 25), max: Date.UTC(2026, 3, 3) }),
  )
  .map(([opens, closes, closeTime, instant]): [Dated, number] => [
    { opens, closes, closeTime, recurrence: '' },
    instant,
  ]);

test(`a deadline beside any change of the clocks, with a time printed or not, has that status too (seed ${seed})`, () => {
  fc.assert(fc.property(around, holds), { seed, numRuns: 10_000 });
});

test(`dates that are wide, or that contradict each other, have that status too (seed ${seed})`, () => {
  fc.assert(fc.property(contradictory, holds), { seed, numRuns: 4000 });
});
