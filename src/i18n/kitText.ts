import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import { kitAr } from './messages/kit.ar.ts';
import { kitEn } from './messages/kit.en.ts';
import { type KitTexts, kitFr } from './messages/kit.fr.ts';

const textsOf: Readonly<Record<Language, KitTexts>> = { ar: kitAr, fr: kitFr, en: kitEn, zgh: kitFr };

/** Filled sentences of the publisher's kit in one language; French stands in for Tamazight. Plain text. */
export function kitText(language: Language): (sentence: keyof KitTexts, params?: FillParams) => string {
  const texts = textsOf[language];
  const spaced = (text: string) => (language === 'fr' || language === 'zgh' ? frenchSpacing(text) : text);
  return (sentence, params = {}) => filler(language, params)(spaced(texts[sentence]));
}
