import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createFormat, type Format, type MoneyUnit } from './format.ts';
import type { Translator } from './i18n.ts';
import { type Direction, type Language, languageFacts } from './languages.ts';

/** What a component needs to speak: the language, its direction, its sentences and its figures. */
export interface Locale {
  readonly language: Language;
  readonly direction: Direction;
  readonly format: Format;
}

const LocaleContext = createContext<Locale | null>(null);

interface LocaleProviderProps {
  readonly language: Language;
  readonly translator: Translator;
  readonly children: ReactNode;
}

export function LocaleProvider({ language, translator, children }: LocaleProviderProps) {
  const locale = useMemo(
    () => ({ language, direction: languageFacts[language].direction, format: createFormat(language) }),
    [language],
  );
  return (
    <LocaleContext value={locale}>
      <I18nextProvider i18n={translator}>{children}</I18nextProvider>
    </LocaleContext>
  );
}

interface CurrencyProviderProps {
  /** ISO 4217; blank where nothing states one. */
  readonly currency: string;
  readonly unit: MoneyUnit;
  readonly children: ReactNode;
}

/** The same locale for figures in another unit than millions of dirhams: its amounts, and the units its sentences name. */
export function CurrencyProvider({ currency, unit, children }: CurrencyProviderProps) {
  const { language, direction, format: standing } = useLocale();
  const { i18n } = useTranslation();
  const [spoken, setSpoken] = useState<Translator | null>(null);
  const other = currency !== 'MAD' || unit !== 6;
  const sentences = Object.keys(i18n.getResourceBundle(i18n.language, 'translation') ?? {}).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: more sentences are more to be said anew.
  useEffect(() => {
    setSpoken(null);
    if (other) void import('./inCurrency.ts').then((it) => setSpoken(it.inCurrency(i18n, language, currency, unit)));
  }, [i18n, language, currency, unit, other, sentences]);
  const locale = useMemo(
    () => ({ language, direction, format: other ? createFormat(language, currency, unit) : standing }),
    [language, direction, standing, other, currency, unit],
  );
  return (
    <LocaleContext value={locale}>
      <I18nextProvider i18n={spoken ?? i18n}>{children}</I18nextProvider>
    </LocaleContext>
  );
}

/** @throws Error outside a {@link LocaleProvider}. */
export function useLocale(): Locale & { readonly t: Translator['t'] } {
  const locale = useContext(LocaleContext);
  const { t } = useTranslation();
  if (!locale) throw new Error('no locale above this component');
  return { ...locale, t };
}
