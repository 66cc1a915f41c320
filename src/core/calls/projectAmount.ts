import type { Call } from '../model/call.ts';

/** Bounds on what one project may receive: centimes of a currency, both inclusive; null leaves a side open. */
export interface ProjectBounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
}

type Offered = Pick<Call, 'amountMin' | 'amountMax' | 'currency'>;

/** True where a call prints what one project may receive, in that currency or without naming one. */
export function statesAmount({ amountMin, amountMax, currency }: Offered, inCurrency: string): boolean {
  return (amountMin !== null || amountMax !== null) && (currency === '' || currency === inCurrency);
}

/**
 * True where the range printed for one project meets the bounds; a missing end of the range is open. A call that prints
 * no amount, or one in another currency, is kept: it may offer as much.
 */
export function isWithin(call: Offered, { min, max, currency }: ProjectBounds): boolean {
  if (!statesAmount(call, currency)) return true;
  const reachesUp = min === null || call.amountMax === null || call.amountMax >= min;
  const reachesDown = max === null || call.amountMin === null || call.amountMin <= max;
  return reachesUp && reachesDown;
}
