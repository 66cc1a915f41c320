import { inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import {
  across,
  baseline,
  type Drawing,
  figure,
  moved,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import type { SectorDots, SectorDotsModel } from './sectorDots.ts';
import { sidesKey } from './sidesKey.ts';

const radius = 7;
const gap = 12;

/** Two shares a line on one axis: A a disc, B a ring, the country a tick; figures of both and their difference beside. */
export function dumbbellsDrawing(
  names: readonly [string, string],
  { dots, ticks }: SectorDotsModel,
  unit: string,
  sheet: Sheet,
): Drawing {
  const small = typeOf(sheet, 'small');
  const key = sidesKey(names, sheet);
  const { axis, gapTo } = columnsOf(sheet);
  const along = (share: number) => axis.from + share * (axis.to - axis.from);
  const marks: Mark[] = [];
  let y = key.height;
  for (const dot of dots) {
    const line = drawLine(dot, along, sheet);
    marks.push(moved(line.marks, 0, y));
    y += line.height;
  }
  const grid = ticks.flatMap(({ at, text }) => [
    stroke(sheet, [along(at), key.height], [along(at), y], { stroke: at === 0 ? inks.ink : inks.rule }),
    words(sheet, text, along(at), baseline(y + 2, 0, small), { type: small, align: 'middle', reads: 'own' }),
  ]);
  const head = figure(sheet, unit, gapTo, baseline(y + 2, 0, small), { type: small, fill: inks.ink3, reads: 'own' });
  return { marks: [...key.marks, ...grid, ...marks, head], height: y + small.line + 4 };
}

function columnsOf({ width }: Sheet) {
  return {
    name: { from: 0, to: 330 },
    axis: { from: 360, to: width - 330 },
    a: { from: width - 310, to: width - 210 },
    b: { from: width - 200, to: width - 100 },
    gapTo: { from: width - 90, to: width },
  };
}

function drawLine(dot: SectorDots, along: (share: number) => number, sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  const [type, strong] = [typeOf(sheet, 'label'), typeOf(sheet, 'strong')];
  const named = paragraph(sheet, dot.name, { x: 0, y: gap / 2, width: columns.name.to }, { type });
  const height = named.height + gap;
  const middle = height / 2;
  const at = middle + type.size * 0.36;
  return {
    marks: [
      stroke(sheet, [0, 0], [sheet.width, 0], { stroke: inks.rule, 'stroke-width': 0.75 }),
      ...named.marks,
      ...shareMarks(dot, along, middle, sheet),
      figure(sheet, dot.a, columns.a, at, { type: strong, fill: inks.accent, reads: 'own' }),
      figure(sheet, dot.b, columns.b, at, { type, reads: 'own' }),
      ...(dot.gap ? [figure(sheet, dot.gap, columns.gapTo, at, { type: strong, reads: 'own' })] : []),
    ],
    height,
  };
}

function shareMarks(
  { atA, atB, atCountry }: SectorDots,
  along: (share: number) => number,
  y: number,
  sheet: Sheet,
): Mark[] {
  const ahead = (atA ?? 0) >= (atB ?? 0);
  const point = (share: number, fill: string, edge: string) =>
    mark('circle', {
      cx: across(sheet, along(share)),
      cy: y,
      r: radius - 1,
      fill,
      stroke: edge,
      'stroke-width': 2,
    });
  return [
    ...(atCountry === null
      ? []
      : [
          stroke(sheet, [along(atCountry), y - 10], [along(atCountry), y + 10], {
            stroke: inks.rule2,
            'stroke-width': 2.5,
          }),
        ]),
    ...(atA === null || atB === null
      ? []
      : [
          stroke(sheet, [along(atA), y], [along(atB), y], {
            stroke: ahead ? inks.accent : inks.ink,
            'stroke-width': 2.5,
          }),
        ]),
    ...(atB === null ? [] : [point(atB, inks.paper, inks.ink)]),
    ...(atA === null ? [] : [point(atA, inks.accent, inks.accent)]),
  ];
}
