import { callFilterOf, matchesCall } from '../calls/callFilter.ts';
import { callsAt, groupCalls } from '../calls/callGroups.ts';
import type { StandingCall } from '../calls/callOrder.ts';
import type { CallRecord } from '../calls/callRecord.ts';
import { isAnswerable } from '../calls/callStatus.ts';
import type { Call } from '../model/call.ts';
import { defaultFilter } from '../query/filter.ts';
import { type Found, mostFound } from './findings.ts';
import { findIn, groupOf, merged } from './group.ts';
import { idsOf, namedBy } from './ids.ts';
import { withInitials } from './initials.ts';
import { soughtIn } from './soughtWords.ts';

/** The calls that answer a search. */
export interface CallFindings extends Found<StandingCall> {
  /** How many calls the list of calls shows for the same words at first; null where every answer is shown. */
  readonly listed: number | null;
}

/** Searches calls at an instant (milliseconds since 1970, UTC). */
export type CallFinder = (text: string, instant: number) => CallFindings;

/**
 * A search over the calls of an edition by title, funder and identifier, as {@link createFinder} searches them:
 * funders also by how they sound, titles as sentences are. Of
 * those equally near, the ones that may be answered lead, then those to come, soonest first; of the others the latest.
 */
export function createCallFinder({ calls, currency }: Pick<CallRecord, 'calls' | 'currency'>): CallFinder {
  const group = merged(groupOf(calls, spellingsOf, false), withInitials(groupOf(calls, namesOf, true), namesOf));
  const ids = idsOf(calls, ({ id }) => id);
  return (text, instant) => {
    const standing = inOrder(callsAt(calls, instant));
    const placeOf = new Map(standing.map(({ call }, place) => [call, place]));
    const show = (call: Call): readonly StandingCall[] => standing.slice(placeOf.get(call)).slice(0, 1);
    const named = namedBy(ids, text);
    const found =
      named.length > 0
        ? { total: named.length, near: true, exact: true, heard: false, first: named.slice(0, mostFound) }
        : findIn(
            group,
            soughtIn(text),
            (call) => -(placeOf.get(call) ?? 0),
            (call) => call,
          );
    const hasMore = found.total > found.first.length;
    return {
      ...found,
      first: found.first.flatMap(show),
      listed: hasMore ? listedFor(calls, text, currency) : null,
    };
  };
}

function spellingsOf(call: Call): readonly string[] {
  return [call.title, call.titleAr, ...namesOf(call)].filter((text) => text !== '');
}

function namesOf({ funderName, funderNameAr }: Call): readonly string[] {
  return [funderName, funderNameAr].filter((text) => text !== '');
}

function inOrder(calls: readonly StandingCall[]): readonly StandingCall[] {
  const grouped = groupCalls(calls, { by: 'deadline' }).flatMap(({ years }) => years.flatMap((year) => year.calls));
  const open = grouped.filter(({ standing }) => isAnswerable(standing));
  return [...open, ...grouped.filter((line) => !open.includes(line))];
}

function listedFor(calls: readonly Call[], text: string, currency: string): number {
  const filter = callFilterOf({ filter: { ...defaultFilter, text: text.trim() }, choices: {} }, currency);
  return calls.filter((call) => matchesCall(call, filter)).length;
}
