import {
  type CallFilter,
  callFilterOf,
  callValues,
  matchesCall,
  missedClauses,
  standingCallFilter,
} from '../../core/calls/callFilter.ts';
import { callsAt, groupCalls } from '../../core/calls/callGroups.ts';
import type { StandingCall } from '../../core/calls/callOrder.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { isAnswerable } from '../../core/calls/callStatus.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import { announcedYear, type UsualWindow, usualWindowOfFunder } from '../../core/calls/usualWindow.ts';
import type { Call } from '../../core/model/call.ts';
import { defaultFilter } from '../../core/query/filter.ts';
import type { Choices } from '../../core/view/choices.ts';
import { inSight } from './foldedCalls.ts';

/** What calls are held to on the page of a subject. */
export interface CallSubject {
  readonly of: 'region' | 'funder' | 'sector';
  readonly key: string;
}

/** The calls of a subject at an instant, counted as the list of calls held to it counts them. */
export interface SubjectCalls {
  /** What may be answered now, then what opens soon; at most {@link mostShown}. */
  readonly shown: readonly StandingCall[];
  readonly open: number;
  readonly upcoming: number;
  readonly closed: number;
  readonly undated: number;
  readonly total: number;
  /** Calls of the subject that the list does not show at first: other money than Morocco's public money, training. */
  readonly leftOut: number;
  /** The latest year in which one was announced; `''` where none is stated. */
  readonly lastYear: string;
  /** Of a funder. */
  readonly window: UsualWindow | null;
  /** What the list is asked besides the subject to show the same. */
  readonly choices: Choices;
}

const mostShown = 5;

/**
 * The calls of a subject at an instant (milliseconds since 1970, UTC). On the page of a funder nothing it offers is
 * left out, whosever money it is.
 */
export function subjectCalls({ calls, currency }: CallRecord, subject: CallSubject, now: number): SubjectCalls {
  const today = dayAt(now);
  const standing = heldTo(subject, {}, currency);
  const all = calls.filter((call) => missedClauses(call, standing).every(isStanding));
  const choices = subject.of === 'funder' ? choicesFor(all) : {};
  const held = heldTo(subject, choices, currency);
  const matching = callsAt(
    all.filter((call) => matchesCall(call, held)),
    now,
  );
  const count = (status: string) => matching.filter(({ standing }) => standing.status === status).length;
  const near = groupCalls(matching, { by: 'deadline' }).flatMap((group) => inSight(group, today));
  const ofFunder = subject.of === 'funder';
  return {
    shown: [
      ...near.filter(({ standing }) => isAnswerable(standing)),
      ...near.filter(({ standing }) => !isAnswerable(standing)),
    ].slice(0, mostShown),
    open: matching.filter(({ standing }) => isAnswerable(standing)).length,
    upcoming: count('upcoming'),
    closed: count('closed'),
    undated: count('undated'),
    total: matching.length,
    leftOut: all.length - matching.length,
    lastYear: lastYearOf(matching, today.slice(0, 4)),
    window: ofFunder ? usualWindowOfFunder(subject.key, calls, Number(today.slice(0, 4))) : null,
    choices,
  };
}

function heldTo({ of, key }: CallSubject, choices: Choices, currency: string): CallFilter {
  const filter = callFilterOf({ filter: defaultFilter, choices }, currency);
  return { ...filter, clauses: { ...filter.clauses, [of]: [key] } };
}

function isStanding(clause: string): boolean {
  return clause === 'origin' || clause === 'kind';
}

/** Where the list would leave some out at first, it is asked for all that these calls state. */
function choicesFor(calls: readonly Call[]): Choices {
  const asked = (dimension: 'origin' | 'kind') => {
    const stated = [...new Set(calls.flatMap((call) => callValues(call, dimension)))].sort();
    return stated.every((value) => standingCallFilter.clauses[dimension]?.includes(value)) ? null : stated.join();
  };
  const [origin, offer] = [asked('origin'), asked('kind')];
  return { ...(origin && { origin }), ...(offer && { offer }) };
}

function lastYearOf(calls: readonly StandingCall[], thisYear: string): string {
  const years = calls.map(({ call }) => announcedYear(call)).filter((year) => year <= thisYear);
  return years.sort().at(-1) ?? '';
}
