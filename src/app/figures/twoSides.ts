import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Answer } from '../../engine/protocol.ts';
import type { Side } from '../../features/compare/side.ts';
import { placeOf } from '../../features/compare/sidePlace.ts';
import { sideYears } from '../../features/compare/sideYears.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { pickName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** What is held against what, and the edition of the first. */
type Held = Pick<Answer, 'result' | 'against'> & { readonly edition: Edition };

/**
 * The two selections an answer holds against each other, named with their editions where these are two; null where it
 * holds one. Two periods of one selection are held to the institutions with rows in both. `filter` is that of the first.
 */
export function twoSides(
  { result, against, edition }: Held,
  filter: Filter,
  reference: Reference,
  speech: Omit<Voice, 'direction'>,
): readonly [Side, Side] | null {
  if (!against) return null;
  const sideOf = (selection: Pick<Side, 'filter' | 'result' | 'edition'>): Side => {
    const words = selectionWords(selection.result, selection.filter, reference, speech);
    const name = against.edition ? nameIn(selection.edition, words, speech) : words || speech.t('compare.everything');
    return { ...selection, name, place: placeOf(selection.filter, reference), years: null };
  };
  const [a, b] = [sideOf({ filter, result, edition }), sideOf({ ...against, edition: against.edition ?? edition })];
  const { periods } = against;
  if (!periods) return [a, b];
  const [yearsA, yearsB] = sideYears(periods, isComplete(edition));
  return [
    { ...a, ...periods.held[0], years: yearsA },
    { ...b, ...periods.held[1], years: yearsB },
  ];
}

/** A selection of one of two editions. */
function nameIn(of: Edition, words: string, speech: Omit<Voice, 'direction'>): string {
  const edition = editionName(of, speech);
  return words === '' ? edition : speech.t('compare.selectionOf', { selection: words, edition });
}

/** An edition with its date, among others. */
export function editionName({ name, kind, date, titles }: Edition, speech: Omit<Voice, 'direction'>): string {
  const { t, format, language } = speech;
  const named = kind === 'published' && name !== kind ? 'other' : kind;
  const title = titles ? pickName(titles.fr, titles.ar, language) : name;
  return t(`compare.of.${named}`, { name: title, date: format.date(date) });
}
