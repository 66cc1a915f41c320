import { isComplete } from '../../core/edition/edition.ts';
import { withoutPlace } from '../../core/query/filter.ts';
import type { Level } from '../../core/view/viewState.ts';
import { selectionWords } from '../../features/headline/sentenceModel.ts';
import { mapModel } from '../../features/map/mapModel.ts';
import { mapPicture } from '../../features/map/mapPicture.ts';
import { outlierNote } from '../../features/map/outlierModel.ts';
import { tilesPicture } from '../../features/map/tilesPicture.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FigureSubject } from '../figureProps.ts';
import type { Drawer } from './drawer.ts';

/** The map shows every place, so its title names the rest of the selection. */
export const drawMap: Drawer = (subject, { plate, provinces }, voice, sheet) => {
  const { level } = subject.view;
  const shapes = level === 'province' ? (provinces ?? []) : plate.regions;
  return {
    figure: mapPicture({ ...mapped(subject, level), plate, shapes }, voice, sheet),
    named: namedOf(subject, voice),
  };
};

/** The regions as tiles, whatever the level of the map. */
export const drawTiles: Drawer = (subject, _, voice, sheet) => ({
  figure: tilesPicture(mapped(subject, 'region'), subject.exploration.result, voice, sheet),
  named: namedOf(subject, voice),
});

function mapped({ exploration: { result, edition, overview }, view, reference }: FigureSubject, level: Level) {
  const model = mapModel({ result, baseline: overview, view: { ...view, level }, edition, reference });
  return {
    model,
    kind: edition.kind,
    partial: !isComplete(edition),
    bases: view.filter.clauses.basis ?? [],
    outlier: outlierNote(model, result.outliers),
  };
}

function namedOf({ exploration: { result }, view, reference }: FigureSubject, voice: Voice): string {
  return selectionWords(result, withoutPlace(view.filter), reference, voice);
}
