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

/** Loads a language whole, whatever the page speaks. */
export async function speechIn(language: Language): Promise<Speech> {
  const later = (['pages', 'calls', 'figures'] as const).map((section) => loadSection(section, language));
  const translator = createTranslator(language, await loadMessages(language));
  for (const messages of await Promise.all(later)) addMessages(translator, messages);
  return { language, t: translator.t, format: createFormat(language) };
}
