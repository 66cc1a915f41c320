import { isComplete } from '../../core/edition/edition.ts';
import { differenceSentence, perInhabitantSentence } from '../../features/compare/compareModel.ts';
import { caveatLines, caveatsOf } from '../../features/headline/caveatsModel.ts';
import { isolate } from '../../i18n/isolate.ts';
import { languageFacts } from '../../i18n/languages.ts';
import { inCurrency } from '../../ui/chart/voice.ts';
import { type Tell, tellSelection } from './told.ts';
import { twoSides } from './twoSides.ts';

/** The difference of two selections, and under the name of each what must be known of it. */
export const tellPair: Tell = (subject, speech) => {
  const { exploration, view, reference } = subject;
  const { edition } = exploration;
  const sides = twoSides(exploration, view.filter, reference, speech);
  if (!sides) return tellSelection(subject, speech);
  const { direction } = languageFacts[speech.language];
  const [a, b] = sides;
  const voice = inCurrency(a.result.currency, { ...speech, direction });
  const { simulated, partial } = caveatsOf(a.result, a.filter, edition, speech);
  const sentence = [differenceSentence(a, b, voice), perInhabitantSentence(a, b, isComplete(edition), voice)];
  return {
    sentence: sentence.join(' ').trim(),
    simulated,
    partial,
    notes: unrepeated(
      sides.map(({ name, result, filter }) => {
        const caveats = caveatLines({ ...caveatsOf(result, filter, edition, speech), simulated: '', partial: '' });
        const said = speech.t('compare.sideCaveats').replace('<caveats/>', () => caveats.join(' '));
        return caveats.length === 0 ? '' : said.replace('<name/>', () => isolate(name, direction));
      }),
    ),
  };
};

/** Two sides of the same selection say the same. */
function unrepeated(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
