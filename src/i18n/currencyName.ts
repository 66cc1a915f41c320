import { formatWords } from './formatWords.ts';
import type { Language } from './languages.ts';

/** A currency by its name in a language, by its code where that is what the language writes. */
export function currencyName(code: string, language: Language): string {
  return formatWords[language].currencies[code] ?? code;
}
