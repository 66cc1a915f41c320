import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import { usageAr } from './messages/usage.ar.ts';
import { usageEn } from './messages/usage.en.ts';
import { type UsageCode, type UsageTexts, usageFr } from './messages/usage.fr.ts';

const textsOf: Readonly<Record<Language, UsageTexts>> = { ar: usageAr, fr: usageFr, en: usageEn, zgh: usageFr };

/** One sentence on how a command was typed, or what stops it; French stands in for Tamazight. Plain text. */
export function usageText(language: Language, code: UsageCode, params: FillParams = {}): string {
  const texts = textsOf[language];
  return filler(language, params)(texts === usageFr ? frenchSpacing(texts[code]) : texts[code]);
}
