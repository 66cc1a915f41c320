import type { CallGroup, YearOfCalls } from '../../core/calls/callGroups.ts';
import type { StandingCall } from '../../core/calls/callOrder.ts';
import { addDays } from '../../core/calls/moroccoTime.ts';
import { daysAfter } from './windowScale.ts';

type Years = Pick<CallGroup, 'status' | 'years'>;

/** True for a group of which every call is folded away by year: what is over, and what has no date. */
export function isFolded({ status }: Pick<CallGroup, 'status'>): boolean {
  return status === 'closed' || status === 'undated';
}

/** The calls of a group that are listed at once: of those to come, the ones that open within the strip of windows. */
export function inSight({ status, years }: Years, today: string): readonly StandingCall[] {
  if (isFolded({ status })) return [];
  const calls = years.flatMap((year) => year.calls);
  return status === 'upcoming' ? calls.filter(({ call }) => isNear(call.opens, today)) : calls;
}

/** The others, by year. */
export function folded({ status, years }: Years, today: string): readonly YearOfCalls[] {
  if (isFolded({ status })) return years;
  if (status !== 'upcoming') return [];
  const later = years.flatMap(({ calls }) => calls).filter(({ call }) => !isNear(call.opens, today));
  const opening = [...new Set(later.map(yearOfOpening))].sort();
  return opening.map((year) => ({ year, calls: later.filter((line) => yearOfOpening(line) === year) }));
}

function yearOfOpening({ call }: StandingCall): string {
  return call.opens.slice(0, 4);
}

function isNear(opens: string, today: string): boolean {
  return opens <= addDays(today, daysAfter);
}
