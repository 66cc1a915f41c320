import type { AreaCollection, Position } from '../core/geo/areas.ts';
import { ringsOf } from '../core/geo/areas.ts';

type Line = Position[];

/** The outer boundary of a set of areas, cut where the sea gives way to a neighbour. */
export interface Outline {
  readonly coast: readonly Line[];
  readonly landBorder: readonly Line[];
}

/** Where the land border starts and ends on the outer ring: the mouth of the Kiss and Cap Blanc. */
const kissMouth: Position = [-2.2113, 35.0859];
const capBlanc: Position = [-17.0515, 20.7714];

/** West, south, east, north of the two enclaves, whose limits are a land border on the coast. */
const enclaves: readonly (readonly [number, number, number, number])[] = [
  [-5.385, 35.865, -5.3, 35.915],
  [-2.972, 35.255, -2.92, 35.32],
];

const key = (position: Position): string => position.join(' ');

/**
 * Splits the outer boundary of touching areas into sea coast and land border. Outer segments are
 * those that one ring only runs along; rings are counter-clockwise, so the walk from the mouth of
 * the Kiss goes west along the sea to Cap Blanc and comes back over land. Segments around Ceuta
 * and Melilla belong to the land border. Every outer segment is in exactly one of the two.
 */
export function outlineOf(areas: AreaCollection): Outline {
  const coast: Line[] = [];
  const landBorder: Line[] = [];
  for (const ring of outerRings(areas)) {
    const walk = startAt(ring, nearest(ring, kissMouth));
    const end = spans(ring) ? nearest(walk, capBlanc) : walk.length;
    cut(walk, (from, to, index) => index >= end || inEnclave(from, to)).forEach(({ land, line }) => {
      (land ? landBorder : coast).push(line);
    });
  }
  return { coast, landBorder };
}

function outerRings(areas: AreaCollection): Line[] {
  const next = new Map<string, Position[]>();
  for (const [from, to] of outerSegments(areas)) {
    const known = next.get(key(from));
    if (known) known.push(to);
    else next.set(key(from), [to]);
  }
  const rings: Line[] = [];
  for (const start of [...next.keys()]) {
    const ring: Line = [];
    let at = next.get(start)?.pop();
    while (at) {
      ring.push(at);
      at = next.get(key(at))?.pop();
    }
    if (ring.length > 0) rings.push(ring);
  }
  return rings;
}

function outerSegments(areas: AreaCollection): (readonly [Position, Position])[] {
  const segments = new Map<string, readonly [Position, Position]>();
  for (const ring of areas.features.flatMap((area) => ringsOf(area.geometry))) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1] as Position, ring[i] as Position];
      if (!segments.delete(`${key(to)} ${key(from)}`)) segments.set(`${key(from)} ${key(to)}`, [from, to]);
    }
  }
  return [...segments.values()];
}

/** True of the country's own ring, false of an islet's or a hole's. */
function spans(ring: Line): boolean {
  const latitudes = ring.map(([, latitude]) => latitude);
  return Math.max(...latitudes) - Math.min(...latitudes) > 10;
}

function nearest(line: Line, [lon, lat]: Position): number {
  const distances = line.map(([x, y]) => (x - lon) ** 2 + (y - lat) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** The closed ring as a walk that starts and ends on the vertex at `index`. */
function startAt(ring: Line, index: number): Line {
  return [...ring.slice(index), ...ring.slice(0, index + 1)];
}

function inEnclave(from: Position, to: Position): boolean {
  const inside = ([x, y]: Position) => enclaves.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n);
  return inside(from) && inside(to);
}

function cut(walk: Line, isLand: (from: Position, to: Position, index: number) => boolean) {
  const pieces: { land: boolean; line: Line }[] = [];
  for (let i = 1; i < walk.length; i++) {
    const [from, to] = [walk[i - 1] as Position, walk[i] as Position];
    const land = isLand(from, to, i - 1);
    const last = pieces.at(-1);
    if (last?.land === land) last.line.push(to);
    else pieces.push({ land, line: [from, to] });
  }
  return pieces;
}
