import { type CallFilter, matchesCall } from '../calls/callFilter.ts';
import type { CallRecord } from '../calls/callRecord.ts';
import { withoutAward } from '../calls/withoutAward.ts';
import type { Call } from '../model/call.ts';

/** What a receipt of calls may hold: those chosen, or those of them that are over and that no grant names. */
export const callContents = ['calls', 'calls-without-award'] as const;
export type CallContent = (typeof callContents)[number];

/** A choice of calls that can be made again. */
export interface CallsQuery {
  readonly of: CallContent;
  readonly filter: CallFilter;
  /**
   * The calls themselves, in the order of the edition, where the reader kept those they follow or that suit their
   * association: what was told of it is in no file.
   */
  readonly ids: readonly string[] | null;
  /** ISO instant at which calls are over; null where that does not matter. */
  readonly at: string | null;
}

/** The calls of an edition that a query asks for, in its order. */
export function callsAsked(record: CallRecord, { of, filter, ids, at }: CallsQuery): readonly Call[] {
  const kept = ids && new Set(ids);
  const chosen = record.calls.filter((call) => (kept ? kept.has(call.id) : matchesCall(call, filter)));
  if (of === 'calls') return chosen;
  const found = withoutAward({ ...record, calls: chosen }, Date.parse(at ?? ''));
  return found?.years.flatMap(({ calls }) => calls) ?? [];
}
