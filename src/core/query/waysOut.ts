import type { ExploreResult } from './explore.ts';
import type { Filter } from './filter.ts';

/** The filters a way out can lift. */
export const liftable = ['year', 'sector', 'class', 'funder', 'status', 'basis', 'place', 'amount'] as const;
export type Liftable = (typeof liftable)[number];

/** A filter that empties a selection alone, and the grants there are without it. */
export interface WayOut {
  readonly lift: Liftable;
  readonly n: number;
}

/**
 * For an empty selection, each filter whose lifting alone finds grants again, most grants first.
 * Read from the facets, each of which is computed under every clause but its own; a grant shared by
 * several regions counts in each.
 */
export function waysOut(result: ExploreResult, { clauses, amount }: Filter): WayOut[] {
  const { facets } = result;
  const without: Readonly<Record<Liftable, readonly { readonly n: number }[]>> = {
    year: clauses.year ? facets.year : [],
    sector: clauses.sector ? facets.sector : [],
    class: clauses.class ? facets.class : [],
    funder: clauses.funder ? facets.funder : [],
    status: clauses.status ? facets.status : [],
    basis: clauses.basis ? facets.basis : [],
    place: clauses.region || clauses.province ? result.regions : [],
    amount: amount ? result.histogram : [],
  };
  return liftable
    .map((lift) => ({ lift, n: without[lift].reduce((sum, { n }) => sum + n, 0) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
