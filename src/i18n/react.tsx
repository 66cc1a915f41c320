import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createFormat, type Format } from './format.ts';
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

/** @throws Error outside a {@link LocaleProvider}. */
export function useLocale(): Locale & { readonly t: Translator['t'] } {
  const locale = useContext(LocaleContext);
  const { t } = useTranslation();
  if (!locale) throw new Error('no locale above this component');
  return { ...locale, t };
}
