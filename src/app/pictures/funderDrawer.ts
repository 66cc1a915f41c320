import { withoutYear } from '../../core/query/filter.ts';
import { yearByYear } from '../../features/aggregates/yearByYearModel.ts';
import { yearByYearPicture } from '../../features/aggregates/yearByYearPicture.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { type Drawer, undrawn } from './drawer.ts';

/** What the edition has of one funder, year by year. */
export const drawFunderYears: Drawer = ({ exploration, view, reference }, _, voice, sheet) => {
  const { about, result, edition } = exploration;
  if (about?.subject.of !== 'funder') return undrawn(voice.t('yearByYear.title'), voice.t('embed.needsFunder'));
  const lines = yearByYear(about.subject.key, result.facets.year, edition.files, []);
  const nothing = lines.length === 0 ? voice.t('charts.nothing') : undefined;
  const named = selectionWords(result, withoutYear(view.filter), reference, voice);
  return { figure: yearByYearPicture(lines, result.currency, voice, sheet), nothing, named };
};
