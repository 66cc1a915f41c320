import { isPublishedFigure, pairFigureIds, type SelectionFigureId } from '../../core/model/figures.ts';
import { tellPair } from './tellPair.ts';
import { tellPublished } from './tellPublished.ts';
import { type Tell, tellSelection } from './told.ts';

/** How a figure is put into words: two selections, what others published, or one selection. */
export function tellOf(id: SelectionFigureId): Tell {
  if (isPublishedFigure(id)) return tellPublished[id];
  return pairFigureIds.some((pair) => pair === id) ? tellPair : tellSelection;
}
