import type { Call } from '../model/call.ts';

/** Bounds on what one project may receive: centimes of a currency, both inclusive; null leaves a side open. */
export interface ProjectBounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
}

type Offered = Pick<Call, 'amountMin' | 'amountMax' | 'currency'>;

/** True where a call prints a minimum above its maximum: both stay as printed, and bound nothing. */
export function contradictsItself({ amountMin, amountMax }: Pick<Call, 'amountMin' | 'amountMax'>): boolean {
  return amountMin !== null && amountMax !== null && amountMin > amountMax;
}

/** True where a call prints what one project may receive, without contradiction, in that currency or without naming one. */
export function statesAmount(call: Offered, inCurrency: string): boolean {
  const { amountMin, amountMax, currency } = call;
  if (contradictsItself(call) || (amountMin === null && amountMax === null)) return false;
  return currency === '' || currency === inCurrency;
}

/**
 * True where the range printed for one project meets the bounds; a missing end of the range is open. A call that prints
 * no amount, or one in another currency, or two that contradict each other, is kept: it may offer as much.
 */
export function isWithin(call: Offered, { min, max, currency }: ProjectBounds): boolean {
  if (!statesAmount(call, currency)) return true;
  const reachesUp = min === null || call.amountMax === null || call.amountMax >= min;
  const reachesDown = max === null || call.amountMin === null || call.amountMin <= max;
  return reachesUp && reachesDown;
}
