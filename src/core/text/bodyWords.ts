import { fold } from './fold.ts';

/** What kind of body a name is of, as names write it: most names hold one, so it tells them apart badly. */
const bodyWords = [
  ...['association', 'associations', 'asso', 'fondation', 'club', 'fédération', 'ligue', 'coopérative', 'union'],
  ...['جمعية', 'الجمعية', 'جمعيات', 'مؤسسة', 'نادي', 'جامعة', 'فدرالية', 'عصبة', 'تعاونية', 'اتحاد'],
].map(fold);
/** Words of their own that begin one: cooperation, mosque. */
const otherWords = ['تعاون', 'جامع'].map(fold);

/** True for a folded word that is one of them, or the start of one that a reader has not finished typing. */
export function isBodyWord(word: string): boolean {
  return word.length >= 3 && !otherWords.includes(word) && bodyWords.some((body) => body.startsWith(word));
}

/** The words of a search that tell names apart: all of them where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isBodyWord(word));
  return telling.length > 0 ? telling : words;
}

/** A folded name without the words that say what kind of body it is of. */
export function withoutBodyWords(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => !bodyWords.includes(word))
    .join(' ');
}
