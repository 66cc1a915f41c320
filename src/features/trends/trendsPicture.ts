import { none } from '../../core/model/codelists.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inkOf, inks } from '../../ui/picture/inks.ts';
import { keys } from '../../ui/picture/keys.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import {
  across,
  baseline,
  box,
  type Drawing,
  moved,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import { plotHeight, stubHeight } from './columns.ts';
import type { TrendsModel, YearColumn } from './trendsModel.ts';

/** Pixels of the picture to one of the chart on screen. */
const scale = 2.9;
const height = plotHeight * scale;
const headroom = 30;
/** Room for the numbers of the gridlines, and around the column without a year. */
const gutter = 64;
const offAxis = 150;
const widestColumn = 76;

/** The years as a picture, stacked as on screen; every year is written where there is room. */
export function trendsPicture(model: TrendsModel, { t }: Voice, sheet: Sheet): Figure {
  const tones = model.tones.map(({ name, amount, fill }) => ({ fill: inkOf(fill), text: name, figure: amount }));
  const key = keys(tones, sheet);
  const plot = drawPlot(model, sheet);
  const hatched = model.notStated !== null || (!model.complete && model.years.some(({ empty }) => empty));
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [model.reading, ...(hatched ? [t('picture.hatchedYears')] : []), ...model.notes],
    drawing: { marks: [...key.marks, moved(plot.marks, 0, key.height + 8)], height: key.height + 8 + plot.height },
  };
}

function drawPlot(model: TrendsModel, sheet: Sheet): Drawing {
  const small = typeOf(sheet, 'small');
  const { years, notStated } = model;
  const end = sheet.width - (notStated ? offAxis : 0);
  const step = (end - gutter) / Math.max(1, years.length);
  const width = Math.min(widestColumn, step - 6);
  const every = Math.max(1, Math.ceil((sheet.measure('2020', small.size, small.weight) + 10) / step));
  const marks: Mark[] = gridMarks(model, sheet);
  years.forEach((year, index) => {
    const centre = gutter + (index + 0.5) * step;
    const label = (years.length - 1 - index) % every === 0 ? year.year : '';
    marks.push(...columnMarks(year, model.complete, { centre, width, label }, sheet));
  });
  if (notStated) {
    const place = { centre: sheet.width - offAxis / 2 + 10, width: Math.min(width, 60), label: notStated.label };
    marks.push(...columnMarks(notStated, model.complete, place, sheet));
  }
  marks.push(stroke(sheet, [0, headroom + height], [end, headroom + height], {}));
  return { marks, height: headroom + height + small.line + 6 };
}

function gridMarks({ gridlines }: TrendsModel, sheet: Sheet): Mark[] {
  const type = typeOf(sheet, 'small');
  return gridlines.flatMap(({ y, label }) => {
    const at = headroom + y * scale;
    return [
      stroke(sheet, [0, at], [sheet.width, at], { stroke: inks.rule }),
      words(sheet, label, 0, at - 5, { type, fill: inks.ink3, reads: 'own' }),
    ];
  });
}

interface Place {
  readonly centre: number;
  readonly width: number;
  readonly label: string;
}

function columnMarks(column: YearColumn, complete: boolean, place: Place, sheet: Sheet): Mark[] {
  const [small, strong] = [typeOf(sheet, 'small'), typeOf(sheet, 'strong')];
  const { centre, label } = place;
  const foot = headroom + height;
  const stub = stubHeight * scale;
  const style = { align: 'middle', reads: 'own' } as const;
  const casing = { stroke: inks.paper, width: 5 };
  const noList = column.empty && !complete && column.inside;
  return [
    ...stackMarks(column, place, sheet),
    ...(noList ? [box(sheet, centre - place.width / 2, foot - stub, place.width, stub, { fill: paints.hatch })] : []),
    ...(column.printed
      ? [words(sheet, column.printed, centre, headroom + column.top * scale - 7, { ...style, type: strong, casing })]
      : []),
    words(sheet, label, centre, baseline(foot + 4, 0, small), { ...style, type: small, fill: inks.ink2 }),
  ];
}

/** The stack, or the hatched bar of the rows without a year; a cut near the head when it goes beyond the axis. */
function stackMarks(column: YearColumn, { centre, width }: Place, sheet: Sheet): Mark[] {
  const x = centre - width / 2;
  const top = headroom + column.top * scale;
  if (column.year === none) {
    const attributes = {
      fill: paints.hatch,
      stroke: inks.rule2,
      'stroke-width': 0.75,
      opacity: column.inside ? 1 : 0.5,
    };
    return [box(sheet, x, top, width, headroom + height - top, attributes), ...cutMarks(column, x, width, sheet)];
  }
  const parts = column.parts.map((part) => {
    const y = headroom + part.y * scale;
    return box(sheet, x, y + 0.5, width, Math.max(0.5, part.height * scale - 1), { fill: inkOf(part.fill) });
  });
  return [...parts, ...cutMarks(column, x, width, sheet)];
}

function cutMarks({ cut, top }: YearColumn, x: number, width: number, sheet: Sheet): Mark[] {
  if (!cut) return [];
  const left = Math.min(across(sheet, x), across(sheet, x + width)) - 4;
  const y = headroom + top * scale + 30;
  return [mark('path', { d: `M${left} ${y}l${width + 8} -9v7l${-width - 8} 9z`, fill: inks.paper })];
}
