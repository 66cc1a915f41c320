import type { Call } from '../model/call.ts';
import { type CallDimension, type CallFilter, callValues, missedClauses } from './callFilter.ts';
import { isWithin, statesAmount } from './projectAmount.ts';

/** Calls that share a value. */
export interface CallCell {
  /** `none` for not stated. */
  readonly key: string;
  readonly n: number;
}

/** Calls whose range for one project meets a bracket: one that spans several counts in each. */
export interface AmountCell {
  /** Centimes, inclusive. */
  readonly from: number;
  /** Centimes, exclusive; null for no upper end. */
  readonly to: number | null;
  readonly n: number;
}

/** Counts for each chart that chooses calls, each under every choice but its own. */
export interface CallFacets {
  /** Most frequent first, months in the order of the year. A call of several regions counts in each. */
  readonly cells: Readonly<Record<CallDimension, readonly CallCell[]>>;
  readonly amounts: readonly AmountCell[];
  /** Calls that print no amount for one project, or one in another currency; bounds keep them. */
  readonly withoutAmount: number;
}

/** Where brackets of an amount for one project begin, in centimes. */
const bracketsFrom = [0, 50_000_00, 100_000_00, 200_000_00, 500_000_00, 1_000_000_00];

/** Counts calls for the charts that choose them; `currency` is the edition's. */
export function facetsOf(calls: readonly Call[], filter: CallFilter, currency: string): CallFacets {
  const missed = calls.map((call) => ({ call, clauses: missedClauses(call, filter) }));
  const under = (own: string) =>
    missed.filter(({ clauses }) => clauses.every((clause) => clause === own)).map(({ call }) => call);
  const ofAmount = under('amount');
  return {
    cells: {
      sector: cellsOf(under('sector'), 'sector'),
      region: cellsOf(under('region'), 'region'),
      funder: cellsOf(under('funder'), 'funder'),
      month: cellsOf(under('month'), 'month').toSorted((a, b) => compareKeys(a.key, b.key)),
      origin: cellsOf(under('origin'), 'origin'),
      kind: cellsOf(under('kind'), 'kind'),
    },
    amounts: amountCells(ofAmount, currency),
    withoutAmount: ofAmount.filter((call) => !statesAmount(call, currency)).length,
  };
}

function cellsOf(calls: readonly Call[], dimension: CallDimension): readonly CallCell[] {
  const counts = new Map<string, number>();
  for (const key of calls.flatMap((call) => callValues(call, dimension))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, n]) => ({ key, n })).sort((a, b) => b.n - a.n || compareKeys(a.key, b.key));
}

function amountCells(calls: readonly Call[], currency: string): readonly AmountCell[] {
  const stating = calls.filter((call) => statesAmount(call, currency));
  return bracketsFrom.map((from, index) => {
    const to = bracketsFrom[index + 1] ?? null;
    const bounds = { min: from, max: to === null ? null : to - 1, currency };
    return { from, to, n: stating.filter((call) => isWithin(call, bounds)).length };
  });
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
