import { defaultFilter } from '../core/query/filter.ts';
import type { EditionRef, View } from '../core/view/viewState.ts';

/** What stands on either side of a comparison: a selection, and the edition it is of. */
export type Sides = Pick<View, 'filter' | 'against' | 'edition' | 'beside'>;

/** Both sides exchanged, each with its edition. */
export function exchanged({ filter, against, edition, beside }: Sides): Sides {
  return { filter: against ?? defaultFilter, against: filter, edition: beside ?? edition, beside: beside && edition };
}

/** One side turned to an edition under the same choices; the other side stays what it is. */
export function turnedToEdition(sides: Sides, side: 'a' | 'b', chosen: EditionRef): Sides {
  const { filter, against } = sides;
  const [edition, other] = side === 'a' ? [chosen, sides.beside ?? sides.edition] : [sides.edition, chosen];
  const isOne = edition.name === other.name && edition.date === other.date;
  return { filter, against, edition, beside: isOne ? null : other };
}
