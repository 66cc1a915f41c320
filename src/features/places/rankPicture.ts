import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import {
  baseline,
  box,
  type Drawing,
  moved,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import type { AxisMark, RankedPlace, RankModel } from './rankModel.ts';
import type { Rank } from './rankOf.ts';

/** From the words down, pixels: where a leader bends, bends again, the marks, the axis, its numbers, the median. */
const at = { bend: 10, fan: 70, mark: 78, axis: 98, number: 102, middle: 126 };

/** Half the width of a mark, and the air between two columns of words. */
const half = 6;
const air = 10;

/** The places on one axis as on screen: words in columns of one width, led to the marks; a tick for the median. */
export function rankPicture({ title, words: said, model }: Rank, voice: Voice, sheet: Sheet): Figure {
  const columns = model.ranked.map((place) => drawWords(place, model, sheet));
  const height = Math.max(0, ...columns.map((column) => column.height));
  const axis = axisMarks(model, sheet);
  return {
    heading: title.heading,
    finding: model.summary,
    notes: [voice.t('pictures.rank', { unit: said.unit }), ...model.notes],
    drawing: {
      marks: [
        ...columns.flatMap((column) => moved(column.marks, 0, height - column.height)),
        moved(axis, 0, height + 6),
      ],
      height: height + 6 + at.middle + typeOf(sheet, 'small').line,
    },
  };
}

/** Rank, figure, name and rows of a place, one under the other, in its column. */
function drawWords({ mark, rank, figure, name, rows, slot }: RankedPlace, model: RankModel, sheet: Sheet): Drawing {
  const small = typeOf(sheet, 'small');
  const fill = mark.current ? inks.accent : inks.ink;
  const width = sheet.width / model.ranked.length - air;
  const bold = { ...small, weight: 500 } as const;
  const lines = [
    { text: rank, type: small, fill: inks.ink2 },
    { text: figure, type: typeOf(sheet, 'strong'), fill },
    ...partsOf(name, width, sheet).map((text) => ({ text, type: mark.current ? bold : small, fill })),
    { text: rows, type: small, fill: inks.ink3 },
  ];
  const marks: Mark[] = [];
  let y = 0;
  for (const line of lines) {
    const place = { x: slot * sheet.width, y, width };
    const drawn = paragraph(sheet, line.text, place, {
      type: line.type,
      fill: line.fill,
      align: 'middle',
      reads: 'own',
    });
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return { marks, height: y };
}

/** A name on as many lines as its column takes, broken at spaces and after hyphens. */
function partsOf(name: string, width: number, sheet: Sheet): string[] {
  const { size } = typeOf(sheet, 'small');
  const lines: string[] = [];
  for (const part of name.split(/(?<=[\s-])/)) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    if (lines.length > 0 && sheet.measure(longer.trim(), size, 500) <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

function axisMarks({ ranked, ticks, middle }: RankModel, sheet: Sheet): Mark[] {
  const lastCurrent = [...ranked].sort((a, b) => Number(a.mark.current) - Number(b.mark.current));
  const small = typeOf(sheet, 'small');
  const numbers = ticks.map((tick) =>
    words(sheet, tick.text, tick.at * sheet.width, baseline(at.number, 0, small), {
      type: small,
      fill: inks.ink3,
      align: alignOf(tick),
      reads: 'own',
    }),
  );
  return [
    ...lastCurrent.flatMap((place) => leaderMarks(place, sheet)),
    stroke(sheet, [0, at.axis], [sheet.width, at.axis], {}),
    ...lastCurrent.map((place) => placeMark(place, sheet)),
    ...numbers,
    ...(middle ? middleMarks(middle, sheet) : []),
  ];
}

function leaderMarks({ at: share, slot, mark }: RankedPlace, sheet: Sheet): Mark[] {
  const [from, to] = [slot * sheet.width, share * sheet.width];
  const pen = mark.current
    ? { stroke: inks.accent, 'stroke-width': 1.5 }
    : { stroke: inks.rule2, 'stroke-width': 0.75 };
  return [
    stroke(sheet, [from, 0], [from, at.bend], pen),
    stroke(sheet, [from, at.bend], [to, at.fan], pen),
    stroke(sheet, [to, at.fan], [to, at.mark], pen),
  ];
}

/** Hollow where few rows make a value that compares with none. */
function placeMark({ at: share, mark }: RankedPlace, sheet: Sheet): Mark {
  const ink = mark.current ? inks.accent : inks.money4;
  const few = mark.look === 'few';
  return box(sheet, share * sheet.width - half, at.mark, 2 * half, at.axis - at.mark, {
    fill: few ? inks.paper : ink,
    stroke: few ? ink : inks.paper,
    'stroke-width': few ? 2 : 1,
  });
}

function middleMarks(middle: AxisMark, sheet: Sheet): Mark[] {
  const type = typeOf(sheet, 'small');
  const x = middle.at * sheet.width;
  return [
    stroke(sheet, [x, at.mark - 10], [x, at.middle + 2], { 'stroke-width': 2 }),
    words(sheet, middle.text, x, baseline(at.middle, 0, type), { type, align: alignOf(middle) }),
  ];
}

/** Keeps a text near an end of the axis inside the drawing. */
function alignOf({ at: share }: AxisMark): 'start' | 'middle' | 'end' {
  if (share < 0.06) return 'start';
  return share > 0.94 ? 'end' : 'middle';
}
