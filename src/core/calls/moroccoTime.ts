import { clockChanges } from './moroccoOffsets.ts';
import { clockOf } from './wallClock.ts';

const dayLength = 86_400_000;

/**
 * Morocco's clock: the day and time it shows at an instant (milliseconds since 1970, UTC), and the instant at which it
 * shows them. It is the same on every device, whatever its time zone and whatever it knows of Morocco's.
 */
export const { wallClockAt, instantOf } = clockOf(clockChanges);

/** The ISO day it is in Morocco at an instant. */
export function dayAt(instant: number): string {
  return wallClockAt(instant).day;
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
