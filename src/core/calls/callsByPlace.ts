import type { Call } from '../model/call.ts';
import type { CallCell } from './callFacets.ts';
import { type CallFilter, callValues, missedClauses } from './callFilter.ts';
import { isAnswerable, standingAt } from './callStatus.ts';

/** How many calls each place has: of those open now, or of all where none is. */
export interface CallsByPlace {
  readonly of: 'open' | 'all';
  /** Region codes, `national`, `abroad` and `none`, those that have any. A call of several regions counts in each. */
  readonly cells: readonly CallCell[];
}

/** The calls of a selection by place, whatever places it keeps. `instant` is in milliseconds since 1970, UTC. */
export function callsByPlace(calls: readonly Call[], filter: CallFilter, instant: number): CallsByPlace {
  const selected = calls.filter((call) => missedClauses(call, filter).every((clause) => clause === 'region'));
  const open = selected.filter((call) => isAnswerable(standingAt(call, instant)));
  const counts = new Map<string, number>();
  for (const place of (open.length > 0 ? open : selected).flatMap((call) => callValues(call, 'region')))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  return {
    of: open.length > 0 ? 'open' : 'all',
    cells: [...counts].map(([key, n]) => ({ key, n })).sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
