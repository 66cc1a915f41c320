import { useMemo } from 'react';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { type JoinedCalls, joinCalls } from '../../core/calls/joinCalls.ts';
import { type Edition, hasCalls } from '../../core/edition/edition.ts';
import type { PageData } from '../../state/pageData.ts';
import { type CallsInHand, useCallsOf } from '../../state/useCalls.ts';

export interface CallsBeside extends Pick<CallsInHand, 'failed' | 'retry'> {
  /** The edition of the site whose calls stand in the list of the reader's own. */
  readonly edition: Edition;
  /** Null while the edition's calls are on their way. */
  readonly joined: JoinedCalls | null;
}

/** The calls of the site's edition in one list with those of the reader's own files; null where none are open. */
export function useCallsBeside(
  shown: Edition,
  record: CallRecord,
  { editions }: Pick<PageData, 'editions'>,
): CallsBeside | null {
  const edition = editions.find((entry) => hasCalls(entry.edition))?.edition;
  const wanted = shown.kind === 'own' && edition !== undefined;
  const { record: its, failed, retry } = useCallsOf({ edition: edition ?? shown, calls: null }, wanted);
  const joined = useMemo(() => (wanted && its ? joinCalls(record, its) : null), [wanted, record, its]);
  return wanted ? { edition, joined, failed, retry } : null;
}
