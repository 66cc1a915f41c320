import { isTelling, keysOf, wordsOf, writtenWordsOf } from './words.ts';

export interface SoughtWord {
  /** Without its article. */
  readonly word: string;
  /** As typed, its article left on: Larache is العرائش with it. */
  readonly written: string;
}

/** A search, read. */
export interface Sought {
  /** Words that a name must hold: those that tell names apart, or all where none does. */
  readonly required: readonly SoughtWord[];
  /** The others: holding them only decides between names that are otherwise as near. */
  readonly welcome: readonly SoughtWord[];
  /** As typed, no space at its ends. */
  readonly typed: string;
  /** The search as {@link keysOf} writes a spelling. */
  readonly whole: string;
  readonly telling: string;
}

/** Reads what was typed; null where it holds no letter and no digit. */
export function soughtIn(text: string): Sought | null {
  const written = writtenWordsOf(text);
  const words = wordsOf(text);
  const once = new Map(words.map((word, at): [string, SoughtWord] => [word, { word, written: written[at] ?? word }]));
  if (once.size === 0) return null;
  const tells = [...once.values()].some(({ word }) => isTelling(word));
  const isRequired = ({ word }: SoughtWord) => !tells || isTelling(word);
  const all = [...once.values()];
  return {
    required: all.filter(isRequired),
    welcome: all.filter((word) => !isRequired(word)),
    typed: text.trim(),
    ...keysOf(words),
  };
}
