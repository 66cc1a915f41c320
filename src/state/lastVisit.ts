import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { afterVisit, type NewCalls, newSince, readVisits, type Visits, writeVisits } from '../core/calls/visits.ts';
import type { Call } from '../core/model/call.ts';
import { keep } from './kept.ts';
import { today } from './today.ts';

const noVisit: Visits = {};
const kept = keep<Visits>({ key: 'kharita.visits.1', absent: noVisit, write: writeVisits, read: readVisits });

/**
 * The calls of an edition that were not there when this browser last showed them on an earlier day, and that day.
 * Showing them counts as a visit.
 */
export function useNewCalls(edition: string, calls: readonly Call[]): NewCalls {
  const made = useSyncExternalStore(kept.subscribe, kept.read, () => noVisit);
  const ids = useMemo(() => calls.map(({ id }) => id), [calls]);
  useEffect(() => {
    if (ids.length === 0) return;
    const before = kept.read();
    const after = afterVisit(before, edition, ids, today());
    if (after !== before) kept.write(after);
  }, [edition, ids]);
  return useMemo(() => newSince(made, edition, ids, today()), [made, edition, ids]);
}
