import type { YearLinesModel, YearPoint } from '../../ui/chart/yearLines.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import {
  across,
  baseline,
  box,
  type Drawing,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import type { Inhabited } from './perInhabitantOf.ts';

const height = 380;
const over = 24;
/** Beside the plot: the names of the lines. */
const names = 220;

/** Two lines over the years, each named at its end; a line stops before a year that is not whole, and the gap is hatched. */
export function perInhabitantPicture({ title, reading, model }: Inhabited, sheet: Sheet): Figure {
  return {
    heading: title.heading,
    finding: model?.summary ?? '',
    notes: model ? [reading, ...model.notes] : [],
    drawing: model ? drawPlot(model, sheet) : { marks: [], height: 0 },
  };
}

function drawPlot(model: YearLinesModel, sheet: Sheet): Drawing {
  const small = typeOf(sheet, 'small');
  const width = sheet.width - names;
  const foot = over + height;
  const band = width / model.years.length;
  const up = (share: number) => over + height * (1 - share);
  const grid = model.gridlines.flatMap(({ at, label }) => [
    stroke(sheet, [0, up(at)], [width, up(at)], { stroke: inks.rule }),
    words(sheet, label, 0, up(at) - 5, { type: small, fill: inks.ink3, reads: 'own' }),
  ]);
  const years = model.years.flatMap(({ label, at, whole, chosen }) => [
    ...(whole ? [] : [box(sheet, at * width - band / 2, over, band, height, { fill: paints.hatch, opacity: 0.6 })]),
    ...(chosen ? [box(sheet, at * width - band / 2, foot, band, 4, { fill: inks.accent })] : []),
    words(sheet, label, at * width, baseline(foot + 6, 0, small), { type: small, align: 'middle', reads: 'own' }),
  ]);
  return {
    marks: [
      ...grid,
      ...years,
      stroke(sheet, [0, foot], [width, foot], {}),
      ...lineMarks(model.years, 'other', { width, up }, sheet),
      ...lineMarks(model.years, 'one', { width, up }, sheet),
      ...endMarks(model, width + 12, up, sheet),
    ],
    height: foot + small.line + 8,
  };
}

interface Plot {
  readonly width: number;
  readonly up: (share: number) => number;
}

/** Straight from year to year; broken where one is not known. */
function lineMarks(years: readonly YearPoint[], of: 'one' | 'other', { width, up }: Plot, sheet: Sheet): Mark[] {
  const ink = of === 'one' ? inks.accent : inks.ink3;
  const lines = years.flatMap((year, index) => {
    const before = years[index - 1];
    const [from, to] = [before?.[of] ?? null, year[of]];
    if (!before || from === null || to === null) return [];
    const thick = { stroke: ink, 'stroke-width': of === 'one' ? 3 : 2 };
    return [stroke(sheet, [before.at * width, up(from)], [year.at * width, up(to)], thick)];
  });
  const points = years.flatMap((year) =>
    of === 'one' && year.one !== null
      ? [
          mark('circle', {
            cx: across(sheet, year.at * width),
            cy: up(year.one),
            r: 5,
            fill: inks.paper,
            stroke: ink,
            'stroke-width': 2.5,
          }),
        ]
      : [],
  );
  return [...lines, ...points];
}

/** The two names beside the ends of their lines, pushed apart where they would touch. */
function endMarks({ years, ends }: YearLinesModel, x: number, up: (share: number) => number, sheet: Sheet): Mark[] {
  const last = years.filter(({ whole }) => whole).at(-1);
  const [one, other] = [up(last?.one ?? 0), up(last?.other ?? 0)];
  const type = typeOf(sheet, 'label');
  const strong = typeOf(sheet, 'strong');
  const order = one <= other ? (['one', 'other'] as const) : (['other', 'one'] as const);
  let free = 0;
  return order.flatMap((of) => {
    const fill = of === 'one' ? inks.accent : inks.ink2;
    const y = Math.max(free, (of === 'one' ? one : other) - type.line);
    const name = paragraph(sheet, ends[of].name, { x, y, width: names - 12 }, { type, fill });
    free = y + name.height + strong.line + 4;
    const figure = words(sheet, ends[of].figure, x, baseline(y + name.height, 0, strong), {
      type: strong,
      fill,
      reads: 'own',
    });
    return [...name.marks, figure];
  });
}
