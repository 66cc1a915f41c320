import { differenceSentence, perInhabitantSentence } from '../../features/compare/differenceSentence.ts';
import { areComplete } from '../../features/compare/side.ts';
import { periodsNotes } from '../../features/compare/sideYears.ts';
import { isolate } from '../../i18n/isolate.ts';
import { languageFacts } from '../../i18n/languages.ts';
import { inCurrency } from '../../ui/chart/voice.ts';
import { sideCaveats, sideLines } from './sideLines.ts';
import { type Tell, tellSelection } from './told.ts';
import { twoSides } from './twoSides.ts';

/** The difference of two selections, and under the name of each what must be known of it. */
export const tellPair: Tell = (subject, speech) => {
  const { exploration, view, reference } = subject;
  const sides = twoSides(exploration, view.filter, reference, speech);
  if (!sides) return tellSelection(subject, speech);
  const { direction } = languageFacts[speech.language];
  const [a, b] = sides;
  const voice = inCurrency(a.result.currency, { ...speech, direction });
  const sentence = [differenceSentence(a, b, voice), perInhabitantSentence(a, b, areComplete(a, b), voice)];
  const ofBoth = sides.map((side) => sideCaveats(side, voice));
  return {
    sentence: sentence.join(' ').trim(),
    simulated: firstSaid(ofBoth.map(({ simulated }) => simulated)),
    partial: firstSaid(ofBoth.map(({ partial }) => partial)),
    notes: unrepeated([
      ...(a.years ? periodsNotes(a.years, voice) : []),
      ...sides.map((side) => {
        const lines = sideLines(sides, side, voice);
        const said = speech.t('compare.sideCaveats').replace('<caveats/>', () => lines.join(' '));
        return lines.length === 0 ? '' : said.replace('<name/>', () => isolate(side.name, direction));
      }),
    ]),
  };
};

/** Two sides of the same selection say the same. */
function unrepeated(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function firstSaid(lines: readonly string[]): string {
  return lines.find((line) => line !== '') ?? '';
}
