import { type Edition, isComplete, isWholeList } from '../edition/edition.ts';
import type { Cell } from '../query/explore.ts';

/** Fewer rows than this are known, and not comparable: the area is dotted. */
const tooFew = 10;

/**
 * How an area is drawn: `shaded` by its class; `few`, shaded and dotted; `noList`, hatched, where
 * no list of this edition speaks of it; `noRow`, grey, where its rows are all filtered
 * out, or where rows of a whole list do not say whether they are of it; `zero`, outlined, where a whole list has no
 * row of it.
 */
export type AreaLook = 'shaded' | 'few' | Silence;

/** What an area without rows, and that no row of the edition names, may be called. */
export type Silence = 'noList' | 'noRow' | 'zero';

/**
 * A reader's own file is no list of any place: no row in it is just that. Zero only where every list is whole, every row of it counted, and every row of `cells`, the areas under every clause
 * but their own, says which area it is of: a row that does not may be of any.
 */
export function silenceOf(
  edition: Pick<Edition, 'files' | 'kind'>,
  cells: readonly Pick<Cell, 'key' | 'n'>[],
): Silence {
  if (edition.kind === 'own') return 'noRow';
  if (!isWholeList(edition)) return 'noList';
  return isComplete(edition) && unplacedIn(cells) === 0 ? 'zero' : 'noRow';
}

/** Rows that may be of any area: of none stated, or of several that are not named. */
export function unplacedIn(cells: readonly Pick<Cell, 'key' | 'n'>[]): number {
  return cells.reduce((n, cell) => (cell.key === '' || cell.key === 'several' ? n + cell.n : n), 0);
}

/** The look of an area with `n` rows in a selection; `named` says whether any row of the edition names it. */
export function areaLook(n: number, named: boolean, silence: Silence): AreaLook {
  if (n > 0) return n < tooFew ? 'few' : 'shaded';
  return silence === 'noList' && named ? 'noRow' : silence;
}
