import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';

/** What lies around the areas of a map, as path data. */
interface Surroundings {
  readonly graticule: string;
  readonly coast: string;
  readonly landBorder: string;
}

/** A line of a map. */
export function outline(d: string, stroke: string, width: number, opacity = 1): Mark {
  return mark('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    ...(opacity < 1 && { 'stroke-opacity': opacity }),
  });
}

/** What lies under the land: the graticule, and lines that follow the coast at sea, outermost first. */
export function seaMarks(
  { graticule, coast }: Surroundings,
  waterlines: readonly (readonly [width: number, opacity: number])[],
): Mark[] {
  return [
    mark('path', { d: graticule, fill: 'none', stroke: inks.rule, 'stroke-width': 0.6 }),
    ...waterlines.flatMap(([width, opacity]) => [
      outline(coast, inks.rule, width, opacity),
      outline(coast, inks.paper, width - 1.3),
    ]),
  ];
}

/** The land border and the coast, over the areas. */
export function edgeMarks({ coast, landBorder }: Surroundings): Mark[] {
  return [outline(landBorder, inks.rule2, 0.75), outline(coast, inks.ink, 0.9)];
}
