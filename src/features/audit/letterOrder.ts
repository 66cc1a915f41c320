import type { Language } from '../../i18n/languages.ts';
import type { LetterLanguage } from '../../i18n/letterText.ts';

/** The languages of a letter, the reader's own first. */
export function letterOrder(language: Language): readonly LetterLanguage[] {
  return language === 'ar' ? ['ar', 'fr'] : ['fr', 'ar'];
}
