import { type ClauseDimension, clauseDimensions } from './filter.ts';

/**
 * Everything that can reject a row, one bit each: the dimensions, the amount bounds, the words, and
 * `figure`, the implicit clause that keeps one currency and one kind of amount (honest totals, rules 4 and 7).
 */
export const clauseNames = [...clauseDimensions, 'amount', 'text', 'figure'] as const;
export type ClauseName = ClauseDimension | 'amount' | 'text' | 'figure';

export const allClauseBits = 2 ** clauseNames.length - 1;

/** The bits of the named clauses, together. */
export function bitsOf(...names: readonly ClauseName[]): number {
  return names.reduce((bits, name) => bits | (1 << clauseNames.indexOf(name)), 0);
}
