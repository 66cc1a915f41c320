import { type Card, cardSize } from './card.ts';
import { line } from './cardLine.ts';
import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import type { Measure } from './typeset.ts';

/** Room on each side of a card, pixels. */
export const margin = 56;

/** From one key of the map to the next, pixels. */
export const keyLine = 24;

/** The site's mark and its name in both scripts. */
export function brandMarks({ direction, brand }: Card, measure: Measure): Mark[] {
  const side = 34;
  const left = direction === 'rtl' ? cardSize.width - margin - side : margin;
  const type = { size: 28, line: 34, weight: 500, fill: inks.ink } as const;
  const other = margin + side + 14 + measure(brand.name, type.size, type.weight) + 14;
  return [
    mark(
      'g',
      { transform: `translate(${left} 48) scale(${side / 22})` },
      mark('rect', {
        x: 0.75,
        y: 0.75,
        width: 20.5,
        height: 20.5,
        fill: 'none',
        stroke: inks.ink,
        'stroke-width': 1.5,
      }),
      mark('path', { d: brand.outline, fill: inks.ink }),
    ),
    line(direction, brand.name, { x: margin + side + 14, y: 75 }, type),
    line(direction, brand.other, { x: other, y: 75 }, { ...type, size: 24, weight: 400, fill: inks.ink2 }),
  ];
}

/** What the paints of the map mean, above the foot. */
export function keyMarks({ direction, keys }: Card): Mark[] {
  const side = 15;
  const left = direction === 'rtl' ? cardSize.width - margin - side : margin;
  const style = { size: 15, line: 20, weight: 400, fill: inks.ink2 } as const;
  return keys.flatMap(({ fill, over, text }, index) => {
    const y = 553 - (keys.length - 1 - index) * keyLine;
    const square = (paint: string) => mark('rect', { x: left, y: y - 13, width: side, height: side, fill: paint });
    return [square(fill), ...(over ? [square(over)] : []), line(direction, text, { x: margin + side + 10, y }, style)];
  });
}

/** Where the site stands, and whose outlines the map has. */
export function footMarks({ direction, foot: { site, credit } }: Card, measure: Measure): Mark[] {
  const type = { size: 23, line: 30, weight: 500, fill: inks.ink } as const;
  const y = 590;
  const after = site === '' ? margin : margin + measure(site, type.size, type.weight) + 20;
  return [
    ...(site === '' ? [] : [line(direction, site, { x: margin, y }, type)]),
    line(direction, credit, { x: after, y }, { ...type, size: 16, weight: 400, fill: inks.ink3 }),
  ];
}
