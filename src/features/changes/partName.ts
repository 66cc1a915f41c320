import type { MovedBy, MovedPart } from '../../core/changes/editionChanges.ts';
import type { Reference } from '../../core/model/reference.ts';
import { changesText } from '../../i18n/changesText.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { pickName, subjectName } from '../../i18n/names.ts';

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** What a value of a breakdown is called; one that is not stated says so. */
export function partName(by: MovedBy, { key, name, nameAr }: MovedPart, reference: Reference, speech: Speech): string {
  const { t, language } = speech;
  if (key === '') return changesText(language).say('notStated');
  if (by === 'year') return key;
  if (by === 'funder') return pickName(name, nameAr, language) || key;
  const offMap = (['several', 'national', 'abroad'] as const).find((place) => place === key);
  return offMap ? t(`codes.place.${offMap}`) : subjectName({ of: by, key }, undefined, reference, language);
}
