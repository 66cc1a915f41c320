import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { box, figure, paragraph, type Sheet, type Stretch, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import { largestSide, type MatrixModel } from './matrixModel.ts';
import type { MatrixCell, MatrixRow } from './matrixShape.ts';

const rowHeight = 38;
const names = 240;
const scale = 1.55;
const slant = 38;

/** Regions by sectors as a picture: squares by area, totals on both edges, bands where there is no square. */
export function matrixPicture(model: MatrixModel, { t }: Voice, sheet: Sheet): Figure {
  const head = headHeight(model, sheet);
  const foot = head + model.rows.length * rowHeight;
  const marks = [
    ...headMarks(model, t('charts.column.grants'), head, sheet),
    ...model.rows.flatMap((row, index) => rowMarks(row, model, head + index * rowHeight, sheet)),
    ...footMarks(model, t('charts.total'), foot, sheet),
  ];
  const hatched = model.rows.some(({ state }) => state === 'notInEdition');
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [t('picture.squares'), ...(hatched ? [t('picture.hatchedPlaces')] : [])],
    drawing: { marks, height: foot + rowHeight + typeOf(sheet, 'small').line },
  };
}

function edgesOf({ width }: Sheet): { readonly grants: Stretch; readonly amount: Stretch } {
  return { grants: { from: width - 190, to: width - 105 }, amount: { from: width - 100, to: width } };
}

function stepOf(model: MatrixModel, { width }: Sheet): number {
  return (width - names - 200) / Math.max(1, model.columns.length);
}

function centreOf(index: number, model: MatrixModel, sheet: Sheet): number {
  return names + (index + 0.5) * stepOf(model, sheet);
}

/** Room for the longest name of a sector, slanted. */
function headHeight({ columns }: MatrixModel, sheet: Sheet): number {
  const { size, weight } = typeOf(sheet, 'strong');
  const longest = Math.max(0, ...columns.map(({ name }) => sheet.measure(name, size, weight)));
  return Math.ceil(longest * Math.sin((slant * Math.PI) / 180)) + 30;
}

function headMarks(model: MatrixModel, grants: string, foot: number, sheet: Sheet): Mark[] {
  const [type, strong, small] = [typeOf(sheet, 'label'), typeOf(sheet, 'strong'), typeOf(sheet, 'small')];
  const edges = edgesOf(sheet);
  const style = { type: small, fill: inks.ink3, reads: 'own' } as const;
  return [
    ...model.columns.map(({ name, chosen }, index) =>
      words(sheet, name, centreOf(index, model, sheet) - 4, foot - 12, { type: chosen ? strong : type, slant }),
    ),
    figure(sheet, grants, edges.grants, foot - 10, style),
    figure(sheet, model.unit, edges.amount, foot - 10, style),
  ];
}

function rowMarks(row: MatrixRow, model: MatrixModel, y: number, sheet: Sheet): Mark[] {
  const [type, strong] = [typeOf(sheet, 'label'), typeOf(sheet, 'strong')];
  const edges = edgesOf(sheet);
  const at = y + rowHeight / 2 + type.size * 0.36;
  const faded = row.state === 'outside' ? inks.ink3 : inks.ink;
  return [
    stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
    words(sheet, row.name, 0, at, { type: row.chosen ? strong : type, fill: row.chosen ? inks.accent : faded }),
    ...(row.state === 'counted' ? squareMarks(row, model, y, sheet) : bandMarks(row, model, y, sheet)),
    figure(sheet, row.grants, edges.grants, at, { type, reads: 'own', fill: inks.ink2 }),
    figure(sheet, row.amount, edges.amount, at, { type: strong, reads: 'own', fill: faded }),
  ];
}

function squareMarks(row: MatrixRow, model: MatrixModel, y: number, sheet: Sheet): Mark[] {
  const fill = row.chosen ? inks.accent : inks.money4;
  const square = ({ side, negative }: MatrixCell, index: number) => {
    const drawn = side * scale;
    const [x, top] = [centreOf(index, model, sheet) - drawn / 2, y + (rowHeight - drawn) / 2];
    return box(sheet, x, top, drawn, drawn, negative ? { fill: 'none', stroke: fill } : { fill });
  };
  return row.cells.flatMap((cell, index) => (cell ? [square(cell, index)] : []));
}

/** Hatched where no list of this edition names the place; words alone otherwise. */
function bandMarks(row: MatrixRow, model: MatrixModel, y: number, sheet: Sheet): Mark[] {
  const type = typeOf(sheet, 'small');
  const width = stepOf(model, sheet) * model.columns.length;
  const height = largestSide * 1.1;
  const said = sheet.measure(row.stateWords, type.size, type.weight) + 16;
  const hatched = row.state === 'notInEdition';
  return [
    ...(hatched ? [box(sheet, names, y + (rowHeight - height) / 2, width, height, { fill: paints.hatch })] : []),
    box(sheet, names, y + 2, said, rowHeight - 4, { fill: inks.paper }),
    words(sheet, row.stateWords, names + 4, y + rowHeight / 2 + type.size * 0.36, { type, fill: inks.ink2 }),
  ];
}

function footMarks(model: MatrixModel, total: string, y: number, sheet: Sheet): Mark[] {
  const [strong, small] = [typeOf(sheet, 'strong'), typeOf(sheet, 'small')];
  const edges = edgesOf(sheet);
  const at = y + rowHeight / 2 + strong.size * 0.36;
  const middle = { align: 'middle', reads: 'own', type: small } as const;
  const name = paragraph(sheet, total, { x: 0, y: y + (rowHeight - strong.line) / 2, width: names }, { type: strong });
  return [
    stroke(sheet, [0, y], [sheet.width, y], {}),
    ...name.marks,
    ...model.columns.flatMap(({ amount, grants }, index) => {
      const x = centreOf(index, model, sheet);
      return [
        words(sheet, amount, x, at, middle),
        words(sheet, grants, x, at + small.line, { ...middle, fill: inks.ink3 }),
      ];
    }),
    figure(sheet, model.whole.grants, edges.grants, at, { type: strong, reads: 'own' }),
    figure(sheet, model.whole.amount, edges.amount, at, { type: strong, reads: 'own' }),
  ];
}
