import { none } from '../model/codelists.ts';
import type { Cell, ExploreResult } from './explore.ts';
import type { Filter } from './filter.ts';

/** What a record may leave unsaid and a clause then loses. */
export type Unsaid = 'year' | 'sector' | 'region' | 'province';

export interface NotStated {
  readonly dimension: Unsaid;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

/**
 * Grants a clause leaves out only because their record does not say: those without a year under a choice of
 * years, and so on. They match every other clause and may belong to the selection (honest totals, rule 4).
 */
export function notStated(result: ExploreResult, { clauses }: Filter): NotStated[] {
  const cells: Readonly<Record<Unsaid, readonly Cell[]>> = {
    year: result.facets.year,
    sector: result.facets.sector,
    region: result.regions,
    province: result.provinces,
  };
  const dimensions: readonly Unsaid[] = ['year', 'sector', clauses.province ? 'province' : 'region'];
  return dimensions.flatMap((dimension) => {
    const clause = clauses[dimension];
    const cell = cells[dimension].find(({ key }) => key === '');
    if (!clause || clause.includes(none) || !cell || cell.n === 0) return [];
    return [{ dimension, n: cell.n, sum: cell.sum }];
  });
}
