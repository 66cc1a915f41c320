import type { Reference } from '../../core/model/reference.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Answer } from '../../engine/protocol.ts';
import type { Side } from '../../features/compare/compareModel.ts';
import { placeOf } from '../../features/compare/sidePlace.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** The two selections an answer holds against each other; null where it holds one. `filter` is that of the first. */
export function twoSides(
  { result, against }: Pick<Answer, 'result' | 'against'>,
  filter: Filter,
  reference: Reference,
  speech: Omit<Voice, 'direction'>,
): readonly [Side, Side] | null {
  if (!against) return null;
  const sideOf = (selection: Pick<Side, 'filter' | 'result'>): Side => ({
    ...selection,
    name: selectionWords(selection.result, selection.filter, reference, speech) || speech.t('compare.everything'),
    place: placeOf(selection.filter, reference),
  });
  return [sideOf({ filter, result }), sideOf(against)];
}
