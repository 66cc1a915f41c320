import type { Voice } from '../../ui/chart/voice.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { box, type Drawing, paragraph, type Sheet, words } from '../../ui/picture/sheet.ts';
import { breakLabels } from './legendModel.ts';
import type { AreaMark, MapModel } from './mapModel.ts';

/** Plate units. */
const step = 29.5;
const gap = 1.5;
const tallestStack = 170;
const largestSquare = 20.5;
/** Below this height a square has no room for its number. */
const readable = 13;
const foot = 6;

/** The classes as a histogram of areas, a square each with its number of rows; in plate units. */
export function legendDrawing(model: MapModel, { t, format }: Voice, sheet: Sheet): Drawing {
  const title = paragraph(
    sheet,
    t(`map.unitSquare.${model.level}`),
    { x: 0, y: 0, width: sheet.width },
    { type: { size: 12.5, line: sheet.language === 'ar' ? 21 : 17, weight: 500 } },
  );
  const stack = Math.max(1, ...model.bins.map(({ length }) => length));
  const height = Math.min(largestSquare, tallestStack / stack - gap);
  const base = title.height + 10 + stack * (height + gap);
  const square = (area: AreaMark, bin: number, index: number) =>
    squareMarks(area, { x: bin * step, y: base - (index + 1) * (height + gap), height }, format.integer(area.n), sheet);
  const breaks = breakLabels(model.breaks, model.measure, format);
  const marks = [
    ...title.marks,
    ...model.bins.flatMap((bin, at) => bin.flatMap((area, index) => square(area, at, index))),
    ...model.bins.map((_, bin) => box(sheet, bin * step, base + 2, step - gap, foot, { fill: moneyInk(bin).fill })),
    ...breaks.flatMap(({ text, line }, index) => (line === null ? [] : [breakMark(text, line, index, base, sheet)])),
  ];
  return { marks, height: base + foot + 34 };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function squareMarks(area: AreaMark, { x, y, height }: Place, count: string, sheet: Sheet): Mark[] {
  const { fill, text } = moneyInk(area.class);
  const width = step - gap;
  const edge = area.selected ? { stroke: inks.accent, 'stroke-width': 2 } : {};
  const type = { size: 11, line: 14, weight: 500 } as const;
  const room = sheet.measure(count, type.size, type.weight) + 5;
  const few = area.look === 'few' ? [box(sheet, x, y, width, height, { fill: paints.few })] : [];
  return [
    box(sheet, x, y, width, height, { fill, ...edge }),
    ...few,
    ...(height < readable
      ? []
      : [
          ...(few.length > 0 ? [box(sheet, x + (width - room) / 2, y + 3, room, height - 6, { fill })] : []),
          words(sheet, count, x + width / 2, y + height / 2 + 4, { type, fill: text, align: 'middle', reads: 'own' }),
        ]),
  ];
}

/** Where a class begins, under the edge it shares with the one before. */
function breakMark(text: string, line: 0 | 1, index: number, base: number, sheet: Sheet): Mark {
  return words(sheet, text, index * step, base + foot + 16 + line * 13, {
    type: { size: 11, line: 14, weight: 400 },
    fill: inks.ink2,
    align: index === 0 ? 'start' : 'middle',
    reads: 'own',
  });
}
