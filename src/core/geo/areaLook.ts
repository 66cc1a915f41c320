/** Fewer rows than this are known, and not comparable: the area is dotted. */
const tooFew = 10;

/**
 * How an area is drawn: `shaded` by its class; `few`, shaded and dotted; `noList`, hatched, where
 * no list of this edition speaks of it; `noRow`, grey, where its rows are all filtered
 * out; `zero`, outlined, where a complete edition has no row.
 */
export type AreaLook = 'shaded' | 'few' | 'noList' | 'noRow' | 'zero';

/** The look of an area with `n` rows in a selection; `named` says whether any row of the edition names it. */
export function areaLook(n: number, named: boolean, complete: boolean): AreaLook {
  if (n > 0) return n < tooFew ? 'few' : 'shaded';
  if (complete) return 'zero';
  return named ? 'noRow' : 'noList';
}
