const dayLength = 86_400_000;

/** Morocco keeps one clock: UTC+1, and UTC+0 in Ramadan, as the time-zone database of the platform says. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Africa/Casablanca',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

interface WallClock {
  /** ISO day. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
}

/** The day and time a clock in Morocco shows at an instant (milliseconds since 1970, UTC). */
export function wallClockAt(instant: number): WallClock {
  const { year, month, day, hour, minute } = partsAt(instant);
  return { day: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}

/** The ISO day it is in Morocco at an instant. */
export function dayAt(instant: number): string {
  return wallClockAt(instant).day;
}

/**
 * The instant a clock in Morocco shows that day and time. Where the clocks go back, a time shown twice is the first;
 * where they go forward, a time never shown is as long after the jump as it was meant after the hour before.
 */
export function instantOf(day: string, time = '00:00'): number {
  const local = Date.parse(`${day}T${time}:00Z`);
  const before = local - offsetAt(local - dayLength);
  const after = local - offsetAt(local + dayLength);
  const isShown = (instant: number) => offsetAt(instant) === local - instant;
  return isShown(after) && !isShown(before) ? after : before;
}

/** The first instant of the day after. */
export function endOfDay(day: string): number {
  return instantOf(addDays(day, 1));
}

/** An ISO day, so many days on. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Days from one ISO day to another by the calendar; negative when the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** Milliseconds to add to UTC. */
function offsetAt(instant: number): number {
  const { year, month, day, hour, minute, second } = partsAt(instant);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) - Math.floor(instant / 1000) * 1000;
}

function partsAt(instant: number): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
}
