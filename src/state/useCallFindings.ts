import { useMemo } from 'react';
import { type CallFindings, createCallFinder } from '../core/find/callsOfRecord.ts';
import type { DatasetState } from './dataset.ts';
import { useNow } from './now.ts';
import { useCallsOf } from './useCalls.ts';

/** What a search has found among the calls. */
export interface CallFinding {
  /** Null while the calls are on their way, or where they did not come. */
  readonly calls: CallFindings | null;
  /** True where they did not come. */
  readonly failed: boolean;
}

/** Searches the calls of the edition at hand as the reader types; they need no engine. */
export function useCallFindings(state: DatasetState, text: string, wanted: boolean): CallFinding {
  const { record, failed } = useCallsOf(state, wanted);
  const now = useNow(state.edition.date);
  const search = useMemo(() => record && createCallFinder(record), [record]);
  const calls = useMemo(() => search?.(text, now) ?? null, [search, text, now]);
  return { calls, failed };
}
