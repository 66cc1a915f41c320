import type { Call } from '../model/call.ts';
import type { CallRecord } from './callRecord.ts';

/** Where a call of one list stands: in the reader's own file, in the edition beside it, or in both. */
export type CallOrigin = 'own' | 'edition' | 'both';

/** The calls of two records as one list. */
export interface JoinedCalls {
  readonly record: CallRecord;
  readonly originOf: (call: Call) => CallOrigin;
}

/**
 * One list of a reader's own calls and those of an edition, everything besides calls as in the reader's files. A call
 * that both give under one id and funder stands once, as the reader's file has it; no other likeness makes two calls one.
 */
export function joinCalls(own: CallRecord, edition: CallRecord): JoinedCalls {
  const ofEdition = new Set(edition.calls.map(keyOf));
  const ofOwn = new Set(own.calls.map(keyOf));
  const others = edition.calls.filter((call) => !ofOwn.has(keyOf(call)));
  const apart = new Set(others);
  return {
    record: { ...own, calls: [...own.calls, ...others] },
    originOf: (call) => {
      if (apart.has(call)) return 'edition';
      return ofEdition.has(keyOf(call)) ? 'both' : 'own';
    },
  };
}

function keyOf({ id, funder }: Call): string {
  return JSON.stringify([id, funder]);
}
