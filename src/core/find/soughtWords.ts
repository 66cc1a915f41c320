import { isTelling, keysOf, wordsOf } from './words.ts';

/** A search, read. */
export interface Sought {
  /** Words that a name must hold: those that tell names apart, or all where none does. */
  readonly required: readonly string[];
  /** The others: holding them only decides between names that are otherwise as near. */
  readonly welcome: readonly string[];
  /** The search as {@link keysOf} writes a spelling. */
  readonly whole: string;
  readonly telling: string;
}

/** Reads what was typed; null where it holds no letter and no digit. */
export function soughtIn(text: string): Sought | null {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) return null;
  const telling = words.filter(isTelling);
  const required = telling.length > 0 ? telling : words;
  return { required, welcome: words.filter((word) => !required.includes(word)), ...keysOf(wordsOf(text)) };
}
