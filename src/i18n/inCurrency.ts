import type { ResourceLanguage } from 'i18next';
import { formatWords } from './formatWords.ts';
import { createTranslator, type Translator } from './i18n.ts';
import { type Language, languages } from './languages.ts';

/** How sentences name the dirham as the unit of a figure. */
const dirham = /MAD|\u062F\u0631\u0647\u0645/g;

/**
 * The same sentences with another unit than dirhams: its name in the language, the code where it has none, a sign that
 * stands for no stated currency. What is put into the sentences is left as it is.
 */
export function inCurrency(translator: Translator, language: Language, currency: string): Translator {
  const unit = formatWords[language].currencies[currency] ?? (currency || '¤');
  const said = languages.flatMap((tag) => {
    const tree: ResourceLanguage | undefined = translator.getResourceBundle(tag, 'translation');
    return tree ? [[tag, named(tree, unit)] as const] : [];
  });
  return createTranslator(language, Object.fromEntries(said));
}

function named(tree: ResourceLanguage, unit: string): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(tree).map(([key, child]) => [
      key,
      typeof child === 'string' ? child.replace(dirham, unit) : named(child, unit),
    ]),
  );
}
