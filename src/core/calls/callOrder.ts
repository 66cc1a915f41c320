import type { Call } from '../model/call.ts';
import type { CallStanding } from './callStatus.ts';
import type { Fit } from './fit.ts';
import { statesAmount } from './projectAmount.ts';

/** A call, and where it stands at the instant it was looked at. */
export interface StandingCall {
  readonly call: Call;
  readonly standing: CallStanding;
}

/** How each call looks beside the reader's association. */
export type FitOf = (call: Call) => Fit;

/**
 * How calls follow each other inside their group. `deadline`: what closes (or, yet to come, opens) first leads; of what
 * is closed or undated, the latest. `amount`: the largest for one project leads, in one currency; calls that print
 * none in it come last. `fit`: the fewest criteria missed, then the most met; as deadlines where the reader has told
 * nothing. Ties follow the deadline, then the edition's own order.
 */
export type CallOrder =
  | { readonly by: 'deadline' }
  | { readonly by: 'amount'; readonly currency: string }
  | { readonly by: 'fit'; readonly fitOf: FitOf | null };

type Comparison = (a: StandingCall, b: StandingCall) => number;

/** Compares two calls of one group. */
export function comparisonOf(order: CallOrder): Comparison {
  if (order.by === 'amount') return byAmount(order.currency);
  return order.by === 'fit' && order.fitOf !== null ? byFit(order.fitOf) : byDeadline;
}

function byDeadline(a: StandingCall, b: StandingCall): number {
  const [first, second] = [momentOf(a), momentOf(b)];
  const { status } = a.standing;
  return status === 'closed' || status === 'undated' ? descending(first, second) : descending(second, first);
}

/** Text that sorts as what a call's group is read for: its closing, its opening, or when it was announced. */
function momentOf({ call, standing }: StandingCall): string {
  const { opens, closes, closeTime, year } = call;
  if (standing.status === 'undated') return opens || year || closes;
  const closing = `${closes}T${closeTime || '24:00'}`;
  return standing.status === 'upcoming' ? `${opens} ${closing}` : closing;
}

function byAmount(currency: string): Comparison {
  const amountOf = ({ call }: StandingCall) =>
    statesAmount(call, currency) ? (call.amountMax ?? call.amountMin ?? 0) : Number.NEGATIVE_INFINITY;
  return (a, b) => descending(amountOf(a), amountOf(b)) || byDeadline(a, b);
}

function byFit(fitOf: FitOf): Comparison {
  return (a, b) => {
    const [first, second] = [fitOf(a.call), fitOf(b.call)];
    return descending(second.notMet, first.notMet) || descending(first.met, second.met) || byDeadline(a, b);
  };
}

function descending<T extends number | string>(a: T, b: T): number {
  return Number(b > a) - Number(b < a);
}
