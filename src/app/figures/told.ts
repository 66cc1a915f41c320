import { caveatsOf } from '../../features/headline/caveatsModel.ts';
import { plainSentence, sentenceOf } from '../../features/headline/sentenceModel.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FigureSubject } from '../figureProps.ts';

/** What a figure carries wherever it goes, in words; a blank is not said. */
export interface Told {
  readonly sentence: string;
  readonly simulated: string;
  readonly partial: string;
  readonly notes: readonly string[];
}

/** Puts into words what a figure is of. */
export type Tell = (subject: FigureSubject, speech: Omit<Voice, 'direction'>) => Told;

/** The selection with its total, and what must be known of it. */
export const tellSelection: Tell = ({ exploration: { result, edition }, view, reference }, speech) => {
  const { simulated, partial, leftOut, notStated, included, basis, apart } = caveatsOf(
    result,
    view.filter,
    edition,
    speech,
  );
  return {
    sentence: plainSentence(sentenceOf(result, view.filter, edition, reference, speech), speech.t),
    simulated,
    partial,
    notes: [leftOut, notStated, included, basis, apart],
  };
};

/** The caveats in reading order, without blanks. */
export function caveatsTold({ simulated, partial, notes }: Told): string[] {
  return [simulated, partial, ...notes].filter((line) => line !== '');
}
