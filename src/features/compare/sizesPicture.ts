import { inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { across, baseline, type Drawing, moved, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import { sidesKey } from './sidesKey.ts';
import { type SizeSteps, tickAlign } from './sizeSteps.ts';

const height = 340;

/** The sizes of two selections' grants as steps: A filled, B an outline, a dashed line at each median. */
export function sizesDrawing(names: readonly [string, string], steps: SizeSteps, sheet: Sheet): Drawing {
  const small = typeOf(sheet, 'small');
  const key = sidesKey(names, sheet);
  const { width } = sheet;
  const grid = steps.gridlines.flatMap(({ at, text }) => [
    stroke(sheet, [0, height * (1 - at)], [width, height * (1 - at)], { stroke: inks.rule }),
    words(sheet, text, 0, height * (1 - at) - 4, { type: small, fill: inks.ink3, reads: 'own' }),
  ]);
  const ticks = steps.ticks.map(({ at, text }) =>
    words(sheet, text, at * width, baseline(height + 6, 0, small), {
      type: small,
      align: tickAlign(at),
      reads: 'own',
    }),
  );
  const plot = [
    ...grid,
    mark('path', { d: pathOf(steps.a, sheet), fill: inks.accent, 'fill-opacity': 0.22, stroke: inks.accent }),
    mark('path', { d: pathOf(steps.b, sheet), fill: 'none', stroke: inks.ink, 'stroke-width': 2 }),
    stroke(sheet, [0, height], [width, height], {}),
    ...medianMarks(steps.medianA, inks.accent, sheet),
    ...medianMarks(steps.medianB, inks.ink, sheet),
    ...ticks,
  ];
  const over = key.height + 14;
  return { marks: [...key.marks, moved(plot, 0, over)], height: over + height + small.line + 10 };
}

function medianMarks(at: number | null, ink: string, sheet: Sheet): Mark[] {
  if (at === null) return [];
  const x = at * sheet.width;
  return [stroke(sheet, [x, -8], [x, height], { stroke: ink, 'stroke-width': 1.5, 'stroke-dasharray': '5 4' })];
}

/** Steps from the foot of the first bin to the foot of the last. */
function pathOf(shares: readonly number[], sheet: Sheet): string {
  const wide = sheet.width / shares.length;
  const corners = shares.flatMap((share, index) => [
    [index * wide, height * (1 - share)] as const,
    [(index + 1) * wide, height * (1 - share)] as const,
  ]);
  const all = [[0, height] as const, ...corners, [sheet.width, height] as const];
  return `M${all.map(([x, y]) => `${across(sheet, x).toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
