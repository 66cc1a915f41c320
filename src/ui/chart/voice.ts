import type { Translator } from '../../i18n/i18n.ts';
import type { Locale } from '../../i18n/react.tsx';

/** What a chart's model needs to speak: sentences, figures, language and direction. */
export type Voice = Locale & { readonly t: Translator['t'] };

/** The same voice, its amounts in the currency of the figures. */
export function inCurrency(currency: string, voice: Voice): Voice {
  const { format } = voice;
  return {
    ...voice,
    format: {
      ...format,
      dirhams: (centimes, other = currency) => format.dirhams(centimes, other),
      amountShort: (centimes, other = currency) => format.amountShort(centimes, other),
    },
  };
}

/** What a column of amounts is headed with: `M MAD`, unless the figures stand in another unit. */
export function amountHeading(currency: string, { t }: Voice): string {
  return t('charts.column.amount', { currency: currency === 'MAD' ? t('charts.dirham') : currency });
}
