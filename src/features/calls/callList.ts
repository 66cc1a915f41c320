import { type Association, isTold } from '../../core/calls/association.ts';
import { type CallFacets, facetsOf } from '../../core/calls/callFacets.ts';
import { type CallFilter, callFilterOf, matchesCall, standingCallFilter } from '../../core/calls/callFilter.ts';
import { type CallGroup, callsAt, groupCalls, type OpenSummary, openSummary } from '../../core/calls/callGroups.ts';
import type { CallOrder, FitOf, StandingCall } from '../../core/calls/callOrder.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import type { CallStatus } from '../../core/calls/callStatus.ts';
import { fitOf, fits } from '../../core/calls/fit.ts';
import { dayAt } from '../../core/calls/moroccoTime.ts';
import type { Call } from '../../core/model/call.ts';
import type { View } from '../../core/view/viewState.ts';

/** Which of the selected calls are listed: all, those that suit the reader's association, or those they follow. */
export const shownCalls = ['all', 'fitting', 'followed'] as const;
export type ShownCalls = (typeof shownCalls)[number];

/** What the list of calls is made from. */
interface CallListOf {
  readonly record: CallRecord;
  readonly view: Pick<View, 'filter' | 'choices'>;
  readonly association: Association;
  readonly followed: ReadonlySet<string>;
  readonly shown: ShownCalls;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

export interface CallList {
  readonly filter: CallFilter;
  readonly facets: CallFacets;
  /** The calls that match, in the edition's order. */
  readonly selected: readonly Call[];
  /** Those of them that are shown. */
  readonly listed: readonly Call[];
  /** Calls that only the standing choice of money and offer keeps out; 0 where the reader chose otherwise. */
  readonly hidden: number;
  readonly groups: readonly CallGroup[];
  /** Of the whole selection, whatever part of it is shown. */
  readonly summary: OpenSummary;
  readonly closed: number;
  readonly undated: number;
  /**
   * How many calls each choice of what is shown leads to: of those that fit, the ones that may be answered now or
   * later; null where nothing is compared.
   */
  readonly counts: Readonly<Record<ShownCalls, number | null>>;
  /** Calls that fit and are listed with them, but are over or have no closing day. */
  readonly fittingApart: Readonly<Record<'undated' | 'closed', number>>;
  /** Null where the reader has told nothing of an association. */
  readonly fitOf: FitOf | null;
}

/** The calls a reader chose at an instant: counted for the charts, summed up for the sentence, grouped for the list. */
export function callList({ record, view, association, followed, shown, now }: CallListOf): CallList {
  const filter = callFilterOf(view, record.currency);
  const selected = callsAt(
    record.calls.filter((call) => matchesCall(call, filter)),
    now,
  );
  const meeting = isTold(association) ? fitIn(association, Number(dayAt(now).slice(0, 4))) : null;
  const kept: Readonly<Record<ShownCalls, readonly StandingCall[]>> = {
    all: selected,
    fitting: meeting ? selected.filter(({ call }) => fits(meeting(call))) : [],
    followed: selected.filter(({ call }) => followed.has(call.id)),
  };
  const count = (status: CallStatus, among = selected) =>
    among.filter(({ standing }) => standing.status === status).length;
  const fittingApart = { undated: count('undated', kept.fitting), closed: count('closed', kept.fitting) };
  return {
    filter,
    facets: facetsOf(record.calls, filter, record.currency),
    selected: selected.map(({ call }) => call),
    listed: kept[shown].map(({ call }) => call),
    hidden: hiddenBy(filter, record.calls) - selected.length,
    groups: groupCalls(kept[shown], orderOf(view, record, meeting)),
    summary: openSummary(selected, meeting),
    closed: count('closed'),
    undated: count('undated'),
    counts: {
      all: kept.all.length,
      fitting: meeting && kept.fitting.length - fittingApart.undated - fittingApart.closed,
      followed: kept.followed.length,
    },
    fittingApart,
    fitOf: meeting,
  };
}

/** How many calls match once the choices of money and offer that stand by themselves are lifted. */
function hiddenBy(filter: CallFilter, calls: readonly Call[]): number {
  const { origin, kind, ...clauses } = filter.clauses;
  const standing = standingCallFilter.clauses;
  const stands = origin?.join() === standing.origin?.join() && kind?.join() === standing.kind?.join();
  const wider = stands ? { ...filter, clauses } : filter;
  return calls.filter((call) => matchesCall(call, wider)).length;
}

/** Each call is held against the association once. */
function fitIn(association: Association, year: number): FitOf {
  const known = new Map<Call, ReturnType<FitOf>>();
  return (call) => {
    const fit = known.get(call) ?? fitOf(call, association, year);
    known.set(call, fit);
    return fit;
  };
}

function orderOf({ choices }: Pick<View, 'choices'>, { currency }: CallRecord, fit: FitOf | null): CallOrder {
  if (choices.order === 'amount') return { by: 'amount', currency };
  return choices.order === 'fit' ? { by: 'fit', fitOf: fit } : { by: 'deadline' };
}
