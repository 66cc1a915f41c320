import { fold } from '../text/fold.ts';

/** Things by their identifiers. */
export type Ids<T> = readonly { readonly folded: string; readonly thing: T }[];

/** Letters from which the start of an identifier is read as one. */
const shortestId = 4;

/** The identifiers of those things that state one. */
export function idsOf<T>(things: readonly T[], idOf: (thing: T) => string): Ids<T> {
  return things.map((thing) => ({ folded: fold(idOf(thing)), thing })).filter(({ folded }) => folded !== '');
}

/** The things whose identifier is or begins with the text, that very one first. Figures alone begin too many. */
export function namedBy<T>(ids: Ids<T>, text: string): readonly T[] {
  const sought = fold(text);
  const begins = sought.length >= shortestId && /\p{L}/u.test(sought) && /\p{N}/u.test(sought);
  const named = ids.filter(({ folded }) => folded === sought || (begins && folded.startsWith(sought)));
  return named.sort((a, b) => a.folded.length - b.folded.length).map(({ thing }) => thing);
}
