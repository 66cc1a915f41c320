import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';

/** Paints that are no colour: lines for what is not stated, lines on paper for an absent list, dots for few rows. */
export const paints = { hatch: 'url(#hatch)', noList: 'url(#no-list)', few: 'url(#few)' } as const;

const noListMarks = [
  mark('rect', { width: 6, height: 6, fill: inks.paper }),
  mark('path', { d: 'M0 0V6', stroke: inks.rule2, 'stroke-width': 1.6 }),
];
const fewMark = mark('rect', { x: 2, y: 2, width: 2.4, height: 2.4, fill: inks.ink, 'fill-opacity': 0.62 });

const slanted = (id: string, side: number, ...children: readonly Mark[]) =>
  mark(
    'pattern',
    { id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    ...children,
  );

export const patterns: Mark = mark(
  'defs',
  {},
  slanted('hatch', 6, mark('path', { d: 'M0 0V6', stroke: inks.rule2, 'stroke-width': 2.4 })),
  slanted('no-list', 6, ...noListMarks),
  mark('pattern', { id: 'few', width: 7, height: 7, patternUnits: 'userSpaceOnUse' }, fewMark),
);

/**
 * The looks of areas at another scale, for drawings that are scaled themselves: `{prefix}-no-list` and `{prefix}-few`,
 * as the charts on screen name theirs.
 */
export function lookPatterns(prefix: string, scale: number): Mark {
  const scaled = (id: string, side: number, turn: string, ...children: readonly Mark[]) =>
    mark(
      'pattern',
      { id, width: side, height: side, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${scale})${turn}` },
      ...children,
    );
  return mark(
    'defs',
    {},
    scaled(`${prefix}-no-list`, 6, ' rotate(45)', ...noListMarks),
    scaled(`${prefix}-few`, 7, '', fewMark),
  );
}
