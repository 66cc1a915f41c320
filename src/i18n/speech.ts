import { createFormat, type Format } from './format.ts';
import { addMessages, createTranslator, loadMessages, type Translator } from './i18n.ts';
import type { Language } from './languages.ts';
import { loadSection } from './sectionMessages.ts';

/** How one language says it: all its sentences, and its figures. */
export interface Speech {
  readonly language: Language;
  readonly t: Translator['t'];
  readonly format: Format;
}

/**
 * Loads a language whole, whatever the page speaks. `currency` is that of the amounts it tells, ISO 4217, blank where
 * nothing states one.
 */
export async function speechIn(language: Language, currency = dirham): Promise<Speech> {
  const later = (['pages', 'calls', 'figures'] as const).map((section) => loadSection(section, language));
  const translator = createTranslator(language, await loadMessages(language));
  for (const messages of await Promise.all(later)) addMessages(translator, messages);
  return spokenBy(translator, language, currency);
}

/** What a translator says of amounts in a currency. */
export async function spokenBy(translator: Translator, language: Language, currency: string): Promise<Speech> {
  const format = createFormat(language, currency);
  if (currency === dirham) return { language, t: translator.t, format };
  const { inCurrency } = await import('./inCurrency.ts');
  return { language, t: inCurrency(translator, language, currency).t, format };
}

/** The currency all sentences name unless told of another. */
const dirham = 'MAD';
