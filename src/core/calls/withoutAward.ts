import type { Call } from '../model/call.ts';
import type { CallRecord } from './callRecord.ts';
import { standingAt } from './callStatus.ts';

/** Calls that are over and that no grant names. */
export interface WithoutAward {
  /** Calls of Moroccan public money that are over, named or not. */
  readonly closed: number;
  /** By the year they closed, latest first; calls of one funder stand together. */
  readonly years: readonly { readonly year: string; readonly calls: readonly Call[] }[];
}

/**
 * The calls for grants of Moroccan public money that are over at an instant (milliseconds since 1970, UTC) and that no
 * grant of the default selection names. Null where no grant of the edition names any call: then nothing is missing.
 */
export function withoutAward(
  { calls, awards }: Pick<CallRecord, 'calls' | 'awards'>,
  instant: number,
): WithoutAward | null {
  if (awards === null) return null;
  const isPublicGrant = ({ origin, kind }: Call) => origin === 'public_ma' && kind === 'grant';
  const closed = calls.filter((call) => isPublicGrant(call) && standingAt(call, instant).status === 'closed');
  const unnamed = closed.filter(({ id }) => (awards[id] ?? 0) === 0).sort(byFunder);
  const years = [...new Set(unnamed.map(yearClosed))].sort().reverse();
  return {
    closed: closed.length,
    years: years.map((year) => ({ year, calls: unnamed.filter((call) => yearClosed(call) === year) })),
  };
}

function yearClosed({ closes }: Call): string {
  return closes.slice(0, 4);
}

function byFunder(a: Call, b: Call): number {
  return compare(a.funder, b.funder) || compare(b.closes, a.closes) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
