import type { Edition } from '../core/edition/edition.ts';
import type { Translator } from './i18n.ts';

/** Under which licence an edition's rows are, as its descriptor names it or not; `''` of files of the reader's own. */
export function licenceOf(
  { kind, licences = [] }: Pick<Edition, 'kind' | 'licences'>,
  { t }: Pick<Translator, 't'>,
): string {
  if (kind === 'own') return '';
  if (licences.length === 0) return t('app.noLicence');
  return t('app.licence', { names: licences.map((name) => name.replaceAll('-', ' ')).join(', ') });
}
