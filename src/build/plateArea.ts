import { type AreaCollection, type AreaFeature, type Position, type Ring, ringsOf } from '../core/geo/areas.ts';
import type { PlateArea, Point } from '../core/geo/plate.ts';
import { type Place, pathData, place, rounded } from './plateSheet.ts';

/**
 * An area as the plate holds it. `coast` are the positions on the sea, whatever their area;
 * `half` is the half height of the name it should have room for, `at` where positions stand.
 */
export function plateArea(area: AreaFeature, coast: readonly Position[], half: number, at: Place = place): PlateArea {
  const rings = ringsOf(area.geometry);
  const points = rings.flat().map(at);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    code: area.properties.code,
    path: pathData(rings, true, at),
    box: [rounded(Math.min(...xs)), rounded(Math.min(...ys)), rounded(Math.max(...xs)), rounded(Math.max(...ys))],
    ...nameRoom(
      rings.map((ring) => ring.map(at)),
      [Math.min(...ys), Math.max(...ys)],
      half,
    ),
    shore: coast.length === 0 ? null : shoreOf(rings, coast),
  };
}

/** A wider stretch than this is no better for a name. */
const enough = 130;

/** Where a name `half` units high on each side fits best inside an area, and the width free there. */
export function nameRoom(
  outlines: readonly (readonly Point[])[],
  [top, bottom]: Point,
  half: number,
): { label: Point; room: number } {
  let best = { label: [0, 0] as Point, room: 0, score: Number.NEGATIVE_INFINITY };
  for (let y = top; y <= bottom; y += 2) {
    for (const [west, east] of stretches(outlines, y, half)) {
      const score = Math.min(east - west, enough) - Math.abs(y - (top + bottom) / 2) / 4;
      const label: Point = [rounded((west + east) / 2), rounded(y)];
      if (score > best.score) best = { label, room: rounded(east - west), score };
    }
  }
  return { label: best.label, room: best.room };
}

/** Where the area is inside all the way from `half` above `y` to `half` below. */
function stretches(outlines: readonly (readonly Point[])[], y: number, half: number): Point[] {
  return [-half, -half / 2, 0, half / 2, half]
    .map((dy) => inside(outlines, y + dy))
    .reduce((some, others) => overlaps(some, others));
}

/** The stretches inside some outlines at a height, west to east. */
export function inside(outlines: readonly (readonly Point[])[], y: number): Point[] {
  const crossings = outlines.flatMap((points) => crossingsAt(points, y)).sort((a, b) => a - b);
  return crossings.flatMap((west, i): Point[] => (i % 2 === 0 ? [[west, crossings[i + 1] ?? west]] : []));
}

function overlaps(some: readonly Point[], others: readonly Point[]): Point[] {
  return some.flatMap(([a, b]) =>
    others.map(([c, d]): Point => [Math.max(a, c), Math.min(b, d)]).filter(([west, east]) => east > west),
  );
}

function crossingsAt(points: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  let before = points[0];
  for (const point of points) {
    const [x0, y0] = before ?? point;
    const [x1, y1] = point;
    if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    before = point;
  }
  return crossings;
}

/** The middle, by height, of the area's ocean shore: coast positions with no coast further west. */
function shoreOf(rings: readonly Ring[], coast: readonly Position[]): Point | null {
  const own = new Set(rings.flat().map(String));
  const coastPoints = coast.map(place);
  const shore = coast
    .filter((position) => own.has(String(position)))
    .map(place)
    .filter(([x, y]) => !coastPoints.some(([cx, cy]) => Math.abs(cy - y) < 6 && cx < x - 8))
    .sort((a, b) => a[1] - b[1]);
  const [top, bottom] = [shore[0], shore.at(-1)];
  if (!top || !bottom || bottom[1] - top[1] < 12) return null;
  const middle = (top[1] + bottom[1]) / 2;
  const nearest = shore.reduce((best, point) =>
    Math.abs(point[1] - middle) < Math.abs(best[1] - middle) ? point : best,
  );
  return [rounded(nearest[0]), rounded(nearest[1])];
}

/** Lines along which two provinces of the same region touch. */
export function innerLines(provinces: AreaCollection): Ring[] {
  const regionAlong = new Map<string, string>();
  const lines: Ring[] = [];
  for (const { properties, geometry } of provinces.features) {
    for (const ring of ringsOf(geometry)) {
      lines.push(...runs(ring, (from, to) => regionAlong.get(`${to} ${from}`) === properties.region));
      for (const [i, to] of ring.entries()) regionAlong.set(`${ring[i - 1]} ${to}`, properties.region);
    }
  }
  return lines;
}

/** The longest pieces of a ring whose every segment passes. */
function runs(ring: Ring, passes: (from: Position, to: Position) => boolean): Ring[] {
  const pieces: Position[][] = [];
  let open = false;
  for (const [i, to] of ring.entries()) {
    const from = ring[i - 1];
    const continues = from !== undefined && passes(from, to);
    if (continues && open) pieces.at(-1)?.push(to);
    if (continues && !open) pieces.push([from, to]);
    open = continues;
  }
  return pieces;
}
