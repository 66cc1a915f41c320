import type { Edition } from '../../core/edition/edition.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/i18n.ts';

/**
 * A figure ready to be pasted: selection and total, what must be known of it, edition and address
 * (honest totals, rule 10). One line each.
 */
export function quotation(
  sentence: string,
  caveats: readonly string[],
  edition: Edition,
  address: string,
  t: Translator['t'],
  format: Format,
): string {
  const source = t('download.source', {
    edition: t(`app.edition.${edition.kind}`),
    date: format.date(edition.date),
    hash: edition.hash.slice(0, 10),
  });
  return [sentence, ...caveats, source, address].join('\n');
}
