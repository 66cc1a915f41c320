import type { SelectionFigureId } from '../../core/model/figures.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { paragraph, type Sheet, typeOf } from '../../ui/picture/sheet.ts';
import type { FigureSubject } from '../figureProps.ts';
import { chartDrawers } from './chartDrawers.ts';
import type { Drawer, Plates } from './drawer.ts';
import { drawFunderYears } from './funderDrawer.ts';
import { drawDifference, drawEquity, drawFlows, drawScatter, drawYears } from './laidOutDrawers.ts';
import { drawTiles } from './mapDrawers.ts';
import { pairDrawers } from './pairDrawers.ts';
import { placeDrawers } from './placeDrawers.ts';
import { publishedDrawers } from './publishedDrawers.ts';

const drawers: Readonly<Record<SelectionFigureId, Drawer>> = {
  ...chartDrawers,
  tiles: drawTiles,
  equity: drawEquity,
  scatter: drawScatter,
  years: drawYears,
  difference: drawDifference,
  flows: drawFlows,
  ...placeDrawers,
  yearByYear: drawFunderYears,
  ...publishedDrawers,
  ...pairDrawers,
};

/** A figure of the page as a drawing, from the model its chart on screen draws. */
export function composeFigure(
  id: SelectionFigureId,
  subject: FigureSubject,
  plates: Plates,
  voice: Voice,
  sheet: Sheet,
) {
  const drawn = drawers[id](subject, plates, voice, sheet);
  return { figure: drawn.nothing ? emptied(drawn.figure, drawn.nothing, sheet) : drawn.figure, named: drawn.named };
}

function emptied(figure: Figure, nothing: string, sheet: Sheet): Figure {
  const drawing = paragraph(sheet, nothing, { x: 0, y: 0, width: sheet.width }, { type: typeOf(sheet, 'sentence') });
  return { ...figure, finding: '', notes: [], drawing };
}
