import type { YearLinesModel, YearPoint } from '../chart/yearLines.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { paints } from './patterns.ts';
import { across, baseline, box, type Drawing, paragraph, type Sheet, stroke, typeOf, words } from './sheet.ts';

const height = 380;
const over = 24;
/** Beside the plot: the names of the lines. */
const names = 220;

/**
 * Two lines over the years, each named at its end; a line stops before a year that is not whole, and the gap is hatched.
 * The second is what the first is held against, or its equal.
 */
export function yearPlot(model: YearLinesModel, as: 'ground' | 'pair', sheet: Sheet): Drawing {
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
      ...lineMarks(model.years, 'other', { width, up, ...pens[as].other }, sheet),
      ...lineMarks(model.years, 'one', { width, up, ...pens[as].one }, sheet),
      ...endMarks(model, { x: width + 12, up }, sheet),
    ],
    height: foot + small.line + 8,
  };
}

interface Pen {
  readonly ink: string;
  readonly thick: number;
  /** What fills the points of the line; empty for a line without. */
  readonly points: string;
}

const pens: Readonly<Record<'ground' | 'pair', Readonly<Record<'one' | 'other', Pen>>>> = {
  ground: {
    one: { ink: inks.accent, thick: 3, points: inks.paper },
    other: { ink: inks.ink3, thick: 2, points: '' },
  },
  pair: {
    one: { ink: inks.accent, thick: 3, points: inks.accent },
    other: { ink: inks.ink, thick: 2, points: inks.paper },
  },
};

interface Plot extends Pen {
  readonly width: number;
  readonly up: (share: number) => number;
}

/** Straight from year to year; broken where one is not known. */
function lineMarks(years: readonly YearPoint[], of: 'one' | 'other', plot: Plot, sheet: Sheet): Mark[] {
  const { width, up, ink, thick, points } = plot;
  const lines = years.flatMap((year, index) => {
    const before = years[index - 1];
    const [from, to] = [before?.[of] ?? null, year[of]];
    if (!before || from === null || to === null) return [];
    const pen = { stroke: ink, 'stroke-width': thick };
    return [stroke(sheet, [before.at * width, up(from)], [year.at * width, up(to)], pen)];
  });
  const dots = years.flatMap((year) => {
    const value = year[of];
    if (points === '' || value === null) return [];
    const place = { cx: across(sheet, year.at * width), cy: up(value), r: 5 };
    return [mark('circle', { ...place, fill: points, stroke: ink, 'stroke-width': 2.5 })];
  });
  return [...lines, ...dots];
}

interface Ends {
  readonly x: number;
  readonly up: (share: number) => number;
}

/** The two names beside the ends of their lines, pushed apart where they would touch. */
function endMarks({ years, ends }: YearLinesModel, { x, up }: Ends, sheet: Sheet): Mark[] {
  const last = (of: 'one' | 'other') => years.findLast((year) => year[of] !== null)?.[of] ?? 0;
  const [one, other] = [up(last('one')), up(last('other'))];
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
