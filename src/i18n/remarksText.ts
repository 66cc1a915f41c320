import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { RemarksTexts } from './messageShape.ts';
import { remarksAr } from './messages/remarks.ar.ts';
import { remarksEn } from './messages/remarks.en.ts';
import { remarksFr } from './messages/remarks.fr.ts';

const textsOf: Readonly<Record<Language, RemarksTexts>> = {
  ar: remarksAr,
  fr: remarksFr,
  en: remarksEn,
  zgh: remarksFr,
};

/** What one language says of some pages, addresses and own files; French stands in for Tamazight. Plain text. */
export function remarksText(language: Language) {
  const texts = textsOf[language];
  const spaced = (sentence: string) => (texts === remarksFr ? frenchSpacing(sentence) : sentence);
  return {
    say: (sentence: keyof RemarksTexts, params: FillParams = {}) => filler(language, params)(spaced(texts[sentence])),
  };
}
