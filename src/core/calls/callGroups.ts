import type { Call } from '../model/call.ts';
import { type CallOrder, comparisonOf, type FitOf, type StandingCall } from './callOrder.ts';
import { type CallStatus, callStatuses, isAnswerable, standingAt } from './callStatus.ts';
import { fits } from './fit.ts';
import { announcedYear } from './usualWindow.ts';

/** The calls of one status, in the order asked for. */
export interface CallGroup {
  readonly status: CallStatus;
  readonly n: number;
  /** One list; for closed and undated calls one a year, latest first. */
  readonly years: readonly YearOfCalls[];
}

export interface YearOfCalls {
  /** The year they closed, undated ones the year they were announced; `''` in other groups, or where not stated. */
  readonly year: string;
  readonly calls: readonly StandingCall[];
}

/** What the sentence over the calls says. */
export interface OpenSummary {
  /** Calls that may be answered at this instant, permanent ones included. */
  readonly open: number;
  /** Of those, the ones about to close. */
  readonly closing: number;
  /** Of the open ones, those that fit; null where the reader has told nothing of an association. */
  readonly fitting: number | null;
}

/** Where each call stands at an instant (milliseconds since 1970, UTC). */
export function callsAt(calls: readonly Call[], instant: number): readonly StandingCall[] {
  return calls.map((call) => ({ call, standing: standingAt(call, instant) }));
}

/** The groups that hold any call, in the order of {@link callStatuses}: what closes first leads. */
export function groupCalls(calls: readonly StandingCall[], order: CallOrder): readonly CallGroup[] {
  return callStatuses.flatMap((status) => {
    const own = calls.filter(({ standing }) => standing.status === status).sort(comparisonOf(order));
    return own.length > 0 ? [{ status, n: own.length, years: byYear(own) }] : [];
  });
}

/** How many calls are open, are about to close, and fit. */
export function openSummary(calls: readonly StandingCall[], fitOf: FitOf | null): OpenSummary {
  const open = calls.filter(({ standing }) => isAnswerable(standing));
  return {
    open: open.length,
    closing: open.filter(({ standing }) => standing.status === 'closing').length,
    fitting: fitOf && open.filter(({ call }) => fits(fitOf(call))).length,
  };
}

function byYear(calls: readonly StandingCall[]): readonly YearOfCalls[] {
  const years = new Map<string, StandingCall[]>();
  for (const call of calls) {
    const year = yearOf(call);
    years.set(year, [...(years.get(year) ?? []), call]);
  }
  return [...years]
    .map(([year, own]) => ({ year, calls: own }))
    .sort((a, b) => Number(b.year || 0) - Number(a.year || 0));
}

function yearOf({ call, standing }: StandingCall): string {
  if (standing.status === 'closed') return call.closes.slice(0, 4);
  return standing.status === 'undated' ? announcedYear(call) : '';
}
