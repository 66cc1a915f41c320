import type { EditionKind } from '../../core/edition/edition.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { MapModel } from './mapModel.ts';

/** The measure, whether the money was published or simulated, and whether it is money that came back. */
export function mapHeading(
  { measure, recovered }: Pick<MapModel, 'measure' | 'recovered'>,
  kind: EditionKind,
  t: Translator['t'],
): string {
  const title = kind === 'published' ? t(`map.title.${measure}`) : t(`map.titleOther.${measure}`);
  return recovered && measure !== 'grants' ? t('map.titleRecovered', { title }) : title;
}
