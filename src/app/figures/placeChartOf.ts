import { withoutPlace } from '../../core/query/filter.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import type { PlaceChartProps } from '../../features/places/placeChart.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FigureSubject } from '../figureProps.ts';

/** What the charts of a place are given; null where the answer is of no place that the reference knows. */
export function placeChartOf(
  { exploration, view, reference }: FigureSubject,
  speech: Omit<Voice, 'direction'>,
): PlaceChartProps | null {
  const { about, result, edition, overview } = exploration;
  const isKnown = [...reference.regions, ...reference.provinces].some(({ code }) => code === about?.subject.key);
  if (!about?.place || !isKnown) return null;
  const selection = selectionWords(result, withoutPlace(view.filter), reference, speech);
  return { about, result, overview, edition, reference, filter: view.filter, selection };
}
