import { offMapPlaces } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ToldRecipient } from '../../core/signals/askSignals.ts';
import type { Format } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { subjectName } from '../../i18n/names.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly format: Format;
  readonly language: Language;
}

/** What a recipient is counted apart by: its official identifier, else the regions its grants are of. */
export function apartWords({ ice, regions }: ToldRecipient, reference: Reference, speech: Speech): string {
  const { t, format, language } = speech;
  if (ice !== '') return t('signals.apart.ice', { ice });
  const places = regions.map((code) => {
    if (code === '') return t('map.table.notStated.region');
    const off = offMapPlaces.find((place) => place === code);
    return off ? t(`map.table.${off}`) : subjectName({ of: 'region', key: code }, undefined, reference, language);
  });
  return t('signals.apart.noIce', { places: format.list(places) });
}
