/** The languages of the interface; `zgh` is partial and falls back to French. */
export const languages = ['ar', 'fr', 'en', 'zgh'] as const;
export type Language = (typeof languages)[number];

export type Direction = 'ltr' | 'rtl';

interface LanguageFacts {
  /** The name of the language in itself. */
  readonly autonym: string;
  readonly direction: Direction;
  /** The tag numbers, dates and sorting follow: a bare `ar` or `fr` formats unlike Morocco. */
  readonly locale: string;
  readonly partial: boolean;
}

export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  ar: { autonym: 'عربية', direction: 'rtl', locale: 'ar-MA', partial: false },
  fr: { autonym: 'Français', direction: 'ltr', locale: 'fr-MA', partial: false },
  en: { autonym: 'English', direction: 'ltr', locale: 'en-GB', partial: false },
  zgh: { autonym: 'ⵜⴰⵎⴰⵣⵉⵖⵜ', direction: 'ltr', locale: 'fr-MA', partial: true },
};

export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}
