import type { Edition } from '../../core/edition/edition.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/i18n.ts';

/**
 * A figure ready to be pasted: selection and total, what must be known of it, edition and address
 * (honest totals, rule 10). One line each. Of two editions, both are named; no address shows a file of the reader's own
 * to others.
 */
export function quotation(
  sentence: string,
  caveats: readonly string[],
  editions: readonly Edition[],
  address: string,
  t: Translator['t'],
  format: Format,
): string {
  const sources = editions.map(({ kind, date, hash }) =>
    t('download.source', { edition: t(`app.edition.${kind}`), date: format.date(date), hash: hash.slice(0, 10) }),
  );
  const shown = editions.some(({ kind }) => kind === 'own') ? [] : [address];
  return [sentence, ...caveats, ...sources, ...shown].join('\n');
}
