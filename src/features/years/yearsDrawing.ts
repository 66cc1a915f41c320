import type { Plate } from '../../core/geo/plate.ts';
import { inkOfPaint, inks } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { lookPatterns } from '../../ui/picture/patterns.ts';
import type { MapArea } from './SmallMap.tsx';

const margin = 8;
const prefix = 'year';
const shapeId = (code: string): string => `year-area-${code}`;

/** Small maps of one size, drawn from outlines that are in the picture once. */
export interface SmallMaps {
  /** Pixels. */
  readonly height: number;
  /** Pixels to a plate unit. */
  readonly scale: number;
  /** What every map refers to. */
  readonly shared: Mark;
  /** A map with its top left corner at a point. */
  readonly at: (areas: readonly MapArea[], left: number, top: number) => Mark;
  /** Where a point of the plate falls in a map, from its corner. */
  readonly place: (point: readonly [number, number]) => readonly [number, number];
}

/** Maps of the regions of a plate, `width` pixels wide; geography never mirrors. */
export function smallMaps({ regions, coast, landBorder }: Plate, width: number): SmallMaps {
  const boxes = regions.map(({ box }) => box);
  const left = Math.min(...boxes.map(([x]) => x)) - margin;
  const top = Math.min(...boxes.map(([, y]) => y)) - margin;
  const right = Math.max(...boxes.map(([, , x]) => x)) + margin;
  const bottom = Math.max(...boxes.map(([, , , y]) => y)) + margin;
  const scale = width / (right - left);
  const thin = (pixels: number) => pixels / scale;
  const line = { fill: 'none', 'stroke-linejoin': 'round' };
  const shared = mark(
    'defs',
    {},
    ...regions.map(({ code, path }) => mark('path', { id: shapeId(code), d: path })),
    mark('path', { id: 'year-coast', d: coast, ...line, stroke: inks.ink, 'stroke-width': thin(0.7) }),
    mark('path', { id: 'year-border', d: landBorder, ...line, stroke: inks.rule2, 'stroke-width': thin(0.7) }),
    ...lookPatterns(prefix, 1 / scale).children,
  );
  const use = (id: string, attributes: Mark['attributes'] = {}) => mark('use', { href: `#${id}`, ...attributes });
  return {
    height: (bottom - top) * scale,
    scale,
    shared,
    place: ([x, y]) => [(x - left) * scale, (y - top) * scale],
    at: (areas, x, y) =>
      mark(
        'g',
        { transform: `translate(${x} ${y}) scale(${Math.round(scale * 1e5) / 1e5}) translate(${-left} ${-top})` },
        ...areas.flatMap(({ code, paint, few, outlined }) => [
          use(shapeId(code), {
            fill: inkOfPaint(paint(prefix)),
            stroke: outlined ? inks.rule2 : inks.paper,
            'stroke-width': thin(0.8),
          }),
          ...(few ? [use(shapeId(code), { fill: `url(#${prefix}-few)` })] : []),
        ]),
        use('year-border'),
        use('year-coast'),
      ),
  };
}
