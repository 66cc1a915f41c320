import { isComplete } from '../core/edition/edition.ts';
import type { Plate, ProvincePlate } from '../core/geo/plate.ts';
import type { FigureId } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import { withoutPlace } from '../core/query/filter.ts';
import type { View } from '../core/view/viewState.ts';
import { distributionModel } from '../features/distribution/distributionModel.ts';
import { distributionPicture, plotWidthFor } from '../features/distribution/distributionPicture.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { mapModel } from '../features/map/mapModel.ts';
import { mapPicture } from '../features/map/mapPicture.ts';
import { outlierNote } from '../features/map/outlierModel.ts';
import { matrixModel } from '../features/matrix/matrixModel.ts';
import { matrixPicture } from '../features/matrix/matrixPicture.ts';
import { type Ranked, rankingModel } from '../features/ranking/rankingModel.ts';
import { rankingPicture } from '../features/ranking/rankingPicture.ts';
import { sectorsModel } from '../features/sectors/sectorsModel.ts';
import { sectorsPicture } from '../features/sectors/sectorsPicture.ts';
import { trendsModel } from '../features/trends/trendsModel.ts';
import { trendsPicture } from '../features/trends/trendsPicture.ts';
import type { Exploration } from '../state/useExplore.ts';
import type { Voice } from '../ui/chart/voice.ts';
import type { Figure } from '../ui/picture/frame.ts';
import { paragraph, type Sheet, typeOf } from '../ui/picture/sheet.ts';

/** What a picture is of: the figures on screen, and the selection they answer. */
export interface FigureSubject {
  readonly exploration: Pick<Exploration, 'result' | 'edition' | 'overview'>;
  /** The view as answered: its filter is the one the figures speak of. */
  readonly view: View;
  readonly reference: Reference;
}

/** The map's outlines; the provinces only where the view asks for them. */
export interface Plates {
  readonly plate: Plate;
  readonly provinces: ProvincePlate['provinces'] | null;
}

/** A figure of the page as a drawing, from the model its chart on screen draws. */
export function composeFigure(id: FigureId, subject: FigureSubject, plates: Plates, voice: Voice, sheet: Sheet) {
  const drawn = drawers[id](subject, plates, voice, sheet);
  return { figure: drawn.nothing ? emptied(drawn.figure, drawn.nothing, sheet) : drawn.figure, named: drawn.named };
}

interface Drawn {
  readonly figure: Figure;
  /** Said instead of the drawing where there is nothing to draw. */
  readonly nothing?: string | undefined;
  /** The selection the drawing shows, in words; empty when nothing is chosen. */
  readonly named: string;
}

type Drawer = (subject: FigureSubject, plates: Plates, voice: Voice, sheet: Sheet) => Drawn;

const drawers: Readonly<Record<FigureId, Drawer>> = {
  map: drawMap,
  trends: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = trendsModel({ ...asked, complete: isComplete(subject.exploration.edition) }, voice);
    return { figure: trendsPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
  sectors: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = sectorsModel(asked, voice);
    return { figure: sectorsPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
  funders: ranking('funder'),
  recipients: ranking('recipient'),
  distribution: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = distributionModel({ ...asked, width: plotWidthFor(sheet) }, voice);
    return { figure: distributionPicture(model, sheet), nothing: model.nothing, named: asked.selection };
  },
  matrix: (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = matrixModel({ ...asked, complete: isComplete(subject.exploration.edition) }, voice);
    return { figure: matrixPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  },
};

function ranking(of: Ranked): Drawer {
  return (subject, _, voice, sheet) => {
    const asked = askedOf(subject, voice);
    const model = rankingModel({ ...asked, of }, voice);
    return { figure: rankingPicture(model, voice, sheet), nothing: model.nothing, named: asked.selection };
  };
}

/** What the model of a chart asks for. */
function askedOf({ exploration: { result }, view, reference }: FigureSubject, voice: Voice) {
  const selection = selectionWords(result, view.filter, reference, voice);
  return { result, filter: view.filter, reference, selection };
}

/** The map shows every place, so its title names the rest of the selection. */
function drawMap({ exploration, view, reference }: FigureSubject, plates: Plates, voice: Voice, sheet: Sheet): Drawn {
  const { result, edition, overview } = exploration;
  const model = mapModel({ result, baseline: overview, view, edition, reference });
  const subject = {
    model,
    plate: plates.plate,
    shapes: view.level === 'province' ? (plates.provinces ?? []) : plates.plate.regions,
    kind: edition.kind,
    partial: !isComplete(edition),
    bases: view.filter.clauses.basis ?? [],
    outlier: outlierNote(model, result.outliers),
  };
  return {
    figure: mapPicture(subject, voice, sheet),
    named: selectionWords(result, withoutPlace(view.filter), reference, voice),
  };
}

function emptied(figure: Figure, nothing: string, sheet: Sheet): Figure {
  const drawing = paragraph(sheet, nothing, { x: 0, y: 0, width: sheet.width }, { type: typeOf(sheet, 'sentence') });
  return { ...figure, finding: '', notes: [], drawing };
}
