import { withoutArticle } from '../text/article.ts';
import { isBodyWord } from '../text/bodyWords.ts';
import { fold } from '../text/fold.ts';

const moroccanLetters: Readonly<Record<string, string>> = { گ: 'ك', ڭ: 'ك', ݣ: 'ك', ڤ: 'ف' };
/** عبد is written on to the name that follows it, or not; a search reads it on. */
const servant = /(?<!\p{L})(عبد|abd(?:[aeou]+l)?) (?=\p{L})/gu;
const between = /[^\p{L}\p{N}]+/u;
const bound = /[\p{L}\p{N}]+(?:[\p{Pd}'’‘`´][\p{L}\p{N}\p{M}]+)+/gu;
const apostrophe = /['’‘`´]/;
const articles = new Set('l le la les d de du des el al et a au aux ou en the of and ال في من و ⵏ'.split(' '));
const placeWords = new Set(
  [
    'province provinces préfecture préfectures prefecture région régions region regions',
    'إقليم أقاليم عمالة عمالات جهة جهات ⵜⴰⵎⵏⴱⴰⴹⵜ ⵜⴰⵎⵏⴰⴹⵜ ⵜⴰⵙⴳⴰ',
  ].flatMap((words) => words.split(' ').map(fold)),
);

/**
 * The words of a text as a search compares them, in order: folded, the letters Moroccan Arabic adds read as their
 * neighbours, a written-on article (ال, بال, لل) taken off where a word of three letters remains.
 */
export function wordsOf(text: string): readonly string[] {
  return writtenWordsOf(text).map(withoutArticle);
}

/** True for a word that tells one name from another: no article, no kind of body or place. */
export function isTelling(word: string): boolean {
  return !articles.has(word) && !placeWords.has(word) && !isBodyWord(word);
}

/** One way of writing a name. */
export interface Spelling {
  readonly name: string;
  /** Each word with and without its article, and words bound by a hyphen or an apostrophe also as one. */
  readonly forms: readonly string[];
  /** Its words without articles, run together. */
  readonly whole: string;
  /** Its telling words alone, run together; `''` where it has none. */
  readonly telling: string;
}

export function spellingOf(name: string): Spelling {
  const letters = writtenWordsOf(name);
  const words = letters.map(withoutArticle);
  return { name, forms: [...new Set([...letters, ...words, ...boundWords(name)])], ...keysOf(words) };
}

/** What two spellings of one name share: see {@link Spelling}. */
export function keysOf(words: readonly string[]): Pick<Spelling, 'whole' | 'telling'> {
  return {
    whole: words.filter((word) => !articles.has(word)).join(''),
    telling: words.filter(isTelling).join(''),
  };
}

/** The same words, their articles left on. */
export function writtenWordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/[گڭݣڤ]/g, (letter) => moroccanLetters[letter] ?? letter)
    .replace(servant, '$1')
    .split(between)
    .filter((word) => word !== '');
}

/** Tan-Tan as tantan, M'diq-Fnideq as mdiq and mdiqfnideq: readers leave such marks out. */
function boundWords(name: string): readonly string[] {
  return (name.match(bound) ?? []).flatMap((token) =>
    [token, ...token.split(/\p{Pd}/u).filter((part) => apostrophe.test(part))].map((part) =>
      writtenWordsOf(part).join(''),
    ),
  );
}
