import type { Call } from '../model/call.ts';
import { defaultClauses, type Filter } from '../query/filter.ts';
import type { CallRecord } from './callRecord.ts';
import { announcedYear } from './usualWindow.ts';

/** Calls whose grants are summed up together: the call itself, its series every time before it, or the last of those. */
export interface AwardGroup {
  readonly of: 'own' | 'earlier' | 'last';
  /** Those that some grant names; never empty. */
  readonly calls: readonly Call[];
  /** Grants of the default selection that name them. */
  readonly n: number;
}

/**
 * What a call and the earlier calls of its series funded, apart; groups that no grant names are left out, and so is
 * `last` where it would repeat `earlier`. Empty where grants name neither, or no call at all.
 */
export function awardGroups(call: Call, { calls, awards }: Pick<CallRecord, 'calls' | 'awards'>): AwardGroup[] {
  const count = ({ id }: Call) => awards?.[id] ?? 0;
  const earlier = earlierOf(call, calls).filter((other) => count(other) > 0);
  const lastYear = earlier.map(announcedYear).sort().at(-1);
  const last = earlier.filter((other) => announcedYear(other) === lastYear);
  const groups: Omit<AwardGroup, 'n'>[] = [
    { of: 'own', calls: count(call) > 0 ? [call] : [] },
    { of: 'earlier', calls: earlier },
    { of: 'last', calls: earlier.length > last.length ? last : [] },
  ];
  return groups
    .filter((group) => group.calls.length > 0)
    .map((group) => ({ ...group, n: group.calls.reduce((sum, other) => sum + count(other), 0) }));
}

/** The grants of a group: those of the default selection that name its calls. */
export function filterOfAwards({ calls }: Pick<AwardGroup, 'calls'>): Filter {
  return { clauses: { ...defaultClauses, callId: calls.map(({ id }) => id) } };
}

/** Calls of the same series announced in a year before. */
function earlierOf(call: Call, calls: readonly Call[]): readonly Call[] {
  const year = announcedYear(call);
  const isEarlier = (other: Call) => announcedYear(other) !== '' && announcedYear(other) < year;
  return call.series === '' ? [] : calls.filter((other) => other.series === call.series && isEarlier(other));
}
