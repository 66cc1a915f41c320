import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { across, baseline, box, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import { plotHeight } from './binLabels.ts';
import type { BinColumn, DistributionModel } from './distributionModel.ts';

const height = 400;
const headroom = 56;
/** Size of the type the model finds room for, over that of the picture. */
const typeScale = 11 / 15;

/** The width to ask the model for, so that its labels find room at the size of the picture's type. */
export function plotWidthFor({ width }: Sheet): number {
  return width * typeScale;
}

/** All grants by amount as a picture: a square each where the chart on screen has them. */
export function distributionPicture(model: DistributionModel, sheet: Sheet): Figure {
  const step = sheet.width / Math.max(1, model.columns.length);
  const side = Math.min((step - 6) / model.grid.across, height / model.grid.up);
  const small = typeOf(sheet, 'small');
  const foot = headroom + (model.columns[0]?.squares ? side * model.grid.up : height);
  const marks = model.columns.flatMap((column, index) => {
    const place = { centre: (index + 0.5) * step, step, side, foot };
    return [...columnMarks(column, model, place, sheet), ...labelMarks(column, model, place, sheet)];
  });
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [model.reading],
    drawing: {
      marks: [
        ...marks,
        stroke(sheet, [0, foot], [sheet.width, foot], {}),
        ...unitMarks(model, foot + small.line + 10, sheet),
        ...medianMarks(model, foot, sheet),
      ],
      height: foot + 2 * small.line + 18,
    },
  };
}

interface Place {
  readonly centre: number;
  readonly step: number;
  readonly side: number;
  readonly foot: number;
}

function tonesOf({ inside, chosen }: BinColumn): { readonly fill: string; readonly edge: string } {
  if (!inside) return { fill: inks.grey2, edge: inks.grey };
  return chosen ? { fill: inks.accent, edge: inks.accent } : { fill: inks.money4, edge: inks.money5 };
}

function columnMarks(column: BinColumn, model: DistributionModel, place: Place, sheet: Sheet): Mark[] {
  const { fill, edge } = tonesOf(column);
  if (column.squares) return squareMarks(column.squares, model.grid, place, { fill, edge }, sheet);
  const scale = height / plotHeight;
  const [whole, hollow] = [column.height * scale, (height * column.unnamed) / model.largest];
  const [x, width] = [place.centre - place.step * 0.46, place.step * 0.92];
  return [
    box(sheet, x, place.foot - whole + hollow, width, whole - hollow, { fill }),
    ...(hollow > 0
      ? [
          box(sheet, x, place.foot - whole + 0.5, width, Math.max(0.5, hollow - 1), {
            fill: inks.paper,
            stroke: edge,
          }),
        ]
      : []),
  ];
}

/** Squares fill each row from the side where reading starts. */
function squareMarks(
  { named, unnamed }: NonNullable<BinColumn['squares']>,
  { across: wide, up }: DistributionModel['grid'],
  { centre, side, foot }: Place,
  { fill, edge }: ReturnType<typeof tonesOf>,
  sheet: Sheet,
): Mark[] {
  const rtl = sheet.direction === 'rtl';
  const left = across(sheet, centre) + (rtl ? 1 : -1) * ((side * wide) / 2);
  const transform = `translate(${left} ${foot - 2 - side * up}) scale(${rtl ? -side : side} ${side})`;
  return [
    mark(
      'g',
      { transform },
      ...(named ? [mark('path', { d: named, fill })] : []),
      ...(unnamed ? [mark('path', { d: unnamed, fill: inks.paper, stroke: edge, 'stroke-width': 0.14 })] : []),
    ),
  ];
}

function labelMarks(column: BinColumn, model: DistributionModel, place: Place, sheet: Sheet): Mark[] {
  const [small, strong] = [typeOf(sheet, 'small'), typeOf(sheet, 'strong')];
  const rows = Math.ceil(column.n / model.grid.across);
  const tall = column.squares ? rows * place.side + 2 : (column.height * height) / plotHeight;
  const middle = { align: 'middle', reads: 'own' } as const;
  return [
    ...(column.labelFits
      ? [
          words(sheet, column.label, place.centre, baseline(place.foot + 3, 0, small), {
            ...middle,
            type: small,
            fill: inks.ink2,
          }),
        ]
      : []),
    ...(column.grantsFit
      ? [words(sheet, column.grants, place.centre, place.foot - tall - 6, { ...middle, type: strong })]
      : []),
  ];
}

function unitMarks({ units }: DistributionModel, y: number, sheet: Sheet): Mark[] {
  const type = typeOf(sheet, 'small');
  return units.flatMap(({ label, from, to }) => {
    const [start, end] = [from * sheet.width + 5, to * sheet.width - 5];
    return [
      stroke(sheet, [start, y], [end, y], { stroke: inks.rule2 }),
      words(sheet, label, (start + end) / 2, baseline(y + 2, 0, type), { type, fill: inks.ink2, align: 'middle' }),
    ];
  });
}

function medianMarks({ median }: DistributionModel, foot: number, sheet: Sheet): Mark[] {
  if (!median) return [];
  const type = typeOf(sheet, 'label');
  const x = median.position * sheet.width;
  return [
    stroke(sheet, [x, 26], [x, foot], { 'stroke-dasharray': '4 4' }),
    words(sheet, median.label, x, 18, { type, align: 'middle' }),
  ];
}
