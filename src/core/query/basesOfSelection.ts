import type { Cell, ExploreResult } from './explore.ts';
import type { Filter } from './filter.ts';
import { keeps } from './keptValues.ts';

/** The rows of the selection by the ground of their place: the facet, held to the clause it leaves out. */
export function basesOfSelection({ facets }: Pick<ExploreResult, 'facets'>, { clauses }: Filter): readonly Cell[] {
  const { basis } = clauses;
  return basis ? facets.basis.filter((cell) => keeps('basis', basis)(cell.key)) : facets.basis;
}
