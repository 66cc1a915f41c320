import { type Found, mostFound } from './findings.ts';
import { exactRank, heardRanks, NameIndex, type NameMatch, nearRank } from './nameIndex.ts';
import type { Sought } from './soughtWords.ts';

/** Things of one kind that can be searched. */
export interface Group<T> {
  readonly things: readonly T[];
  readonly index: Pick<NameIndex, 'matches'>;
}

/** `sounded`: things are also found by how their names sound, as names are and sentences are not. */
export function groupOf<T>(
  things: readonly T[],
  spellings: (thing: T) => readonly string[],
  sounded: boolean,
): Group<T> {
  return { things, index: new NameIndex(things.map(spellings), sounded) };
}

/** The same things under names of two kinds: each is as near as its nearest. */
export function merged<T>({ things, index }: Group<T>, other: Pick<Group<T>, 'index'>): Group<T> {
  const matches = (sought: Sought) => {
    const ranks = new Map(index.matches(sought).map(({ entry, rank }) => [entry, rank]));
    for (const { entry, rank } of other.index.matches(sought)) ranks.set(entry, Math.max(rank, ranks.get(entry) ?? 0));
    return [...ranks].map(([entry, rank]) => ({ entry, rank })).sort((a, b) => a.entry - b.entry);
  };
  return { things, index: { matches } };
}

/** The things that answer: nearest first, of those equally near the one with the larger `size`, then in their order. */
export function findIn<T, S>(
  { things, index }: Group<T>,
  sought: Sought | null,
  size: (thing: T) => number,
  show: (thing: T) => S,
): Found<S> {
  const matches = sought ? index.matches(sought) : [];
  const before = (a: Sized<T>, b: Sized<T>) => a.rank > b.rank || (a.rank === b.rank && a.size > b.size);
  const first: Sized<T>[] = [];
  for (const match of matches) {
    const thing = things[match.entry];
    if (thing === undefined) continue;
    const sized = { ...match, thing, size: size(thing) };
    const place = first.findIndex((other) => before(sized, other));
    if (place >= 0) first.splice(place, 0, sized);
    else if (first.length < mostFound) first.push(sized);
    if (first.length > mostFound) first.pop();
  }
  const { rank } = first[0] ?? { rank: 0 };
  return {
    total: matches.length,
    near: rank >= nearRank,
    exact: rank >= exactRank,
    heard: rank >= heardRanks.from && rank < heardRanks.below,
    first: first.map(({ thing }) => show(thing)),
  };
}

interface Sized<T> extends NameMatch {
  readonly thing: T;
  readonly size: number;
}
