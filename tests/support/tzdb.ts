import moment from 'moment-timezone';

const zone = moment.tz.zone('Africa/Casablanca');
if (!zone) throw new Error('the time-zone database does not know Morocco');
const { offsets, untils } = zone;

/** The release of the time-zone database that tests read. */
export const tzdbRelease = moment.tz.dataVersion;

/** An instant at which Morocco's clocks change, and the minutes to add to UTC before and from it on. */
export interface ClockChange {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

/** Every change the database knows, in order. */
export const databaseChanges: readonly ClockChange[] = untils.flatMap((at, index) =>
  at !== null && Number.isFinite(at)
    ? [{ at, before: 0 - (offsets[index] ?? 0), after: 0 - (offsets[index + 1] ?? 0) }]
    : [],
);

/**
 * The pauses for Ramadan, from and to, as releases before 2026c expected them to 2032, around an hour added for ever.
 * Morocco gave that hour up in 2026; the clock must bear such a rule all the same. 2030 has two.
 */
export const expectedPauses: readonly (readonly [string, string])[] = [
  ['2025-02-23T02:00Z', '2025-04-06T02:00Z'],
  ['2026-02-15T02:00Z', '2026-03-22T02:00Z'],
  ['2027-02-07T02:00Z', '2027-03-14T02:00Z'],
  ['2028-01-23T02:00Z', '2028-03-05T02:00Z'],
  ['2029-01-14T02:00Z', '2029-02-18T02:00Z'],
  ['2029-12-30T02:00Z', '2030-02-10T02:00Z'],
  ['2030-12-22T02:00Z', '2031-01-26T02:00Z'],
  ['2031-12-14T02:00Z', '2032-01-18T02:00Z'],
  ['2032-11-28T02:00Z', '2033-01-09T02:00Z'],
];

/** Those pauses as changes. */
export const expectedChanges: readonly ClockChange[] = expectedPauses.flatMap(([from, to]) => [
  { at: Date.parse(from), before: 60, after: 0 },
  { at: Date.parse(to), before: 0, after: 60 },
]);

/** Minutes to add to UTC at an instant; before the first change, what it says was before. */
export function offsetAmong(changes: readonly ClockChange[], instant: number): number {
  let offset = changes[0]?.before ?? 0;
  for (const { at, after } of changes) if (at <= instant) offset = after;
  return offset;
}
