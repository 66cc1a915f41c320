import { fold } from '../text/fold.ts';
import type { Group } from './group.ts';
import { nearRank } from './nameIndex.ts';
import type { Sought } from './soughtWords.ts';

/** Words that acronyms leave out. */
const passedOver = new Set('a l le la les d de du des et en au aux pour par sur of the for and in'.split(' '));
const within = /\([^)]*\)|\[[^\]]*\]/g;
/** Letters of an acronym: fewer stand for too many bodies, more are a word. */
const acronym = /^(?:[a-z]\.? ?){2,7}[a-z]\.?$/;
const shortest = 3;

/**
 * The acronym a name in Latin letters would have, folded: the first letter of each word but articles and the like, what
 * stands in parentheses left out. Empty for a name of fewer words than an acronym has letters.
 */
export function initialsOf(name: string): string {
  const words = fold(name.replace(within, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !passedOver.has(word));
  const letters = words.map((word) => word.charAt(0)).join('');
  return words.length >= shortest && acronym.test(letters) ? letters : '';
}

/** What was typed as an acronym, dots and spaces between its letters left out; empty where it is none. */
export function acronymIn(typed: string): string {
  const folded = fold(typed);
  const letters = folded.replace(/[. ]/g, '');
  const spelledOut = folded.split(/[. ]+/).filter((part) => part !== '').length;
  const isOne = spelledOut === 1 || spelledOut === letters.length;
  return isOne && letters.length >= shortest && acronym.test(folded) ? letters : '';
}

/** The same things, also found by the whole acronym of a name: near as names that begin with the search are. */
export function withInitials<T>({ things, index }: Group<T>, spellings: (thing: T) => readonly string[]): Group<T> {
  const entries = new Map<string, number[]>();
  things.forEach((thing, entry) => {
    const initials = new Set(spellings(thing).map(initialsOf));
    for (const letters of initials) if (letters !== '') entries.set(letters, [...(entries.get(letters) ?? []), entry]);
  });
  const matches = (sought: Sought) => {
    const found = index.matches(sought);
    const named = entries.get(acronymIn(sought.typed));
    if (!named) return found;
    const ranks = new Map(found.map(({ entry, rank }) => [entry, rank]));
    for (const entry of named) ranks.set(entry, Math.max(nearRank, ranks.get(entry) ?? 0));
    return [...ranks].map(([entry, rank]) => ({ entry, rank })).sort((a, b) => a.entry - b.entry);
  };
  return { things, index: { matches } };
}
