import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createFormat, type Format, type MoneyUnit } from './format.ts';
import type { Translator } from './i18n.ts';
import { type Direction, type Language, languageFacts } from './languages.ts';

/** What a component needs to speak: the language, its direction, its sentences and its figures. */
export interface Locale {
  readonly language: Language;
  readonly direction: Direction;
  readonly format: Format;
}

/** A locale with what speaks in it, asked of the translator once for all components: its hook copies it at each use. */
interface Spoken extends Locale {
  readonly t: Translator['t'];
  readonly translator: Translator;
}

const LocaleContext = createContext<Spoken | null>(null);

interface LocaleProviderProps {
  readonly language: Language;
  readonly translator: Translator;
  readonly children: ReactNode;
}

export function LocaleProvider({ language, translator, children }: LocaleProviderProps) {
  const t = useSentences(translator);
  const locale = useMemo(
    () => ({ language, direction: languageFacts[language].direction, format: createFormat(language), t, translator }),
    [language, t, translator],
  );
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

interface CurrencyProviderProps {
  /** ISO 4217; blank where nothing states one. */
  readonly currency: string;
  readonly unit: MoneyUnit;
  readonly children: ReactNode;
}

/** What names other units than millions of dirhams, once loaded: a site of dirhams never needs it. */
let inCurrency: typeof import('./inCurrency.ts').inCurrency | null = null;

/** Loads it; before a page that is printed in another currency is drawn, so that it comes to life as it was printed. */
export async function loadOtherUnits(): Promise<void> {
  ({ inCurrency } = await import('./inCurrency.ts'));
}

/** The same locale for figures in another unit than millions of dirhams: its amounts, and the units its sentences name. */
export function CurrencyProvider({ currency, unit, children }: CurrencyProviderProps) {
  const { language, direction, format: standing, translator: usual } = useSpoken();
  const [able, setAble] = useState(inCurrency !== null);
  const other = currency !== 'MAD' || unit !== 6;
  const sentences = Object.keys(usual.getResourceBundle(usual.language, 'translation') ?? {}).length;
  useEffect(() => {
    if (other) void loadOtherUnits().then(() => setAble(true));
  }, [other]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more sentences are more to be said anew.
  const translator = useMemo(
    () => (other && able && inCurrency ? inCurrency(usual, language, currency, unit) : usual),
    [usual, language, currency, unit, other, able, sentences],
  );
  const t = useSentences(translator);
  const locale = useMemo(
    () => ({ language, direction, format: other ? createFormat(language, currency, unit) : standing, t, translator }),
    [language, direction, standing, other, currency, unit, t, translator],
  );
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** What says the sentences of a translator. Its own `t`, since the hook's copies every option at every sentence. */
function useSentences(translator: Translator): Translator['t'] {
  return useTranslation(undefined, { i18n: translator }).i18n.t;
}

/** @throws Error outside a {@link LocaleProvider}. */
export function useLocale(): Locale & { readonly t: Translator['t'] } {
  return useSpoken();
}

function useSpoken(): Spoken {
  const spoken = useContext(LocaleContext);
  if (!spoken) throw new Error('no locale above this component');
  return spoken;
}
