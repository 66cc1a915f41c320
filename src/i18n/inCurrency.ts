import type { ResourceLanguage } from 'i18next';
import type { MoneyUnit } from './amounts.ts';
import { formatWords } from './formatWords.ts';
import { createTranslator, type Translator } from './i18n.ts';
import { type Language, languages } from './languages.ts';

/** How sentences name the dirham as the unit of a figure. */
const dirham = /MAD|\u062F\u0631\u0647\u0645/g;

/** How they name millions of a currency; the currency may be put in later. */
const millions = {
  fr: /M\s(MAD|\{\{currency\}\})/g,
  en: /(MAD|\{\{currency\}\})\sm\b/g,
  ar: /\u0645\u0644\u064A\u0648\u0646\s(\u062F\u0631\u0647\u0645|\{\{currency\}\})/g,
} as const;

const inWords = {
  fr: { 0: '$1', 3: 'milliers de $1', 6: 'M $1', 9: 'Md $1' },
  en: { 0: '$1', 3: 'thousand $1', 6: '$1 m', 9: '$1 bn' },
  ar: { 0: '$1', 3: 'ألف $1', 6: 'مليون $1', 9: 'مليار $1' },
} as const satisfies Readonly<Record<keyof typeof millions, Readonly<Record<MoneyUnit, string>>>>;

/**
 * The same sentences with another unit than millions of dirhams: the currency by its name in the language, by its code
 * where it has none, by a sign where none is stated. What is put into the sentences is left as it is.
 */
export function inCurrency(
  translator: Translator,
  language: Language,
  currency: string,
  counted: MoneyUnit = 6,
): Translator {
  const unit = formatWords[language].currencies[currency] ?? (currency || '¤');
  const said = languages.flatMap((tag) => {
    const tree: ResourceLanguage | undefined = translator.getResourceBundle(tag, 'translation');
    const spoken = tag === 'zgh' ? 'fr' : tag;
    const say = (text: string) => text.replace(millions[spoken], inWords[spoken][counted]).replace(dirham, unit);
    return tree ? [[tag, named(tree, say)] as const] : [];
  });
  return createTranslator(language, Object.fromEntries(said));
}

function named(tree: ResourceLanguage, say: (text: string) => string): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(tree).map(([key, child]) => [key, typeof child === 'string' ? say(child) : named(child, say)]),
  );
}
