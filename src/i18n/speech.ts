import { createFormat, type Format } from './format.ts';
import { addMessages, createTranslator, loadMessages, loadPageMessages, type Translator } from './i18n.ts';
import type { Language } from './languages.ts';

/** How one language says it: all its sentences, and its figures. */
export interface Speech {
  readonly language: Language;
  readonly t: Translator['t'];
  readonly format: Format;
}

/** Loads a language whole, whatever the page speaks. */
export async function speechIn(language: Language): Promise<Speech> {
  const [every, later] = await Promise.all([loadMessages(language), loadPageMessages(language)]);
  const translator = createTranslator(language, every);
  addMessages(translator, later);
  return { language, t: translator.t, format: createFormat(language) };
}
