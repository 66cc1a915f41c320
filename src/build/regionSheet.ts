import { geoMercator } from 'd3';
import { type AreaFeature, type Ring, ringsOf } from '../core/geo/areas.ts';
import type { NeighbourName, Point, RegionSheet, SheetArea } from '../core/geo/plate.ts';
import { inside, nameRoom, plateArea } from './plateArea.ts';
import { type Place, pathData, rounded } from './plateSheet.ts';

/** What the sheets of all regions are cut from. */
export interface Boundaries {
  readonly regions: readonly AreaFeature[];
  readonly provinces: readonly AreaFeature[];
  readonly coast: readonly Ring[];
  readonly landBorder: readonly Ring[];
}

const size = { width: 720, height: 580 };

/** Room beside and above the region for the names of places too small to hold their own. */
const margin = { x: 118, y: 22 };

/** Half the height of three lines of text; of one. */
const half = { province: 26, neighbour: 9 };

/** How far names of neighbours keep from the frame. */
const inset = 12;

/** Less than this holds no name. */
const leastRoom = 70;

/**
 * The map of one region with its provinces, and of what lies around it no more than lines and names.
 * @throws Error for a code that is no region's.
 */
export function regionSheet(code: string, { regions, provinces, coast, landBorder }: Boundaries): RegionSheet {
  const region = regions.find(({ properties }) => properties.code === code);
  if (!region) throw new Error(`${code} is no region`);
  const at = placeOn(region);
  const near = (rings: readonly Ring[]) =>
    pathData(
      rings.flatMap((ring) => piecesInSight(ring, at)),
      false,
      at,
    );
  const land = ringsOf(region.geometry).map((ring) => ring.map(at));
  const others = regions.filter((other) => other !== region);
  return {
    ...size,
    provinces: provinces
      .filter(({ properties }) => properties.region === code)
      .map((area) => provinceOn(area, land, at)),
    outline: pathData(ringsOf(region.geometry), true, at),
    neighbours: others.flatMap((other) => neighbourName(other, at)),
    lines: near(others.flatMap(({ geometry }) => ringsOf(geometry))),
    coast: near(coast),
    landBorder: near(landBorder),
  };
}

/** A province; one that can hold no name is pointed at where its boundary file says it is well inside. */
function provinceOn(area: AreaFeature, land: readonly (readonly Point[])[], at: Place): SheetArea {
  const drawn = plateArea(area, [], half.province, at);
  const [x, y] = drawn.room >= leastRoom ? drawn.label : at(area.properties.label);
  return { ...drawn, label: [rounded(x), rounded(y)], side: openSide([x, y], land) };
}

/** The side of a point with less land to the edge of the sheet. */
function openSide([x, y]: Point, land: readonly (readonly Point[])[]): SheetArea['side'] {
  const stretches = inside(land, y);
  const left = stretches.reduce((sum, [west, east]) => sum + Math.max(0, Math.min(east, x) - west), 0);
  const right = stretches.reduce((sum, [west, east]) => sum + Math.max(0, east - Math.max(west, x)), 0);
  return left < right ? 'left' : 'right';
}

/** Puts a region in the middle of its sheet, as large as its margins let it be. */
function placeOn({ geometry }: AreaFeature): Place {
  const coordinates = ringsOf(geometry).flat() as [number, number][];
  const { width, height } = size;
  const corners: [Point, Point] = [
    [margin.x, margin.y],
    [width - margin.x, height - margin.y],
  ];
  const projection = geoMercator()
    .precision(0)
    .fitExtent(corners as [[number, number], [number, number]], { type: 'MultiPoint', coordinates });
  return ([longitude, latitude]) => projection([longitude, latitude]) ?? [0, 0];
}

/** The pieces of a line that come near the frame: a segment is kept when either end does. */
function piecesInSight(line: Ring, at: Place): Ring[] {
  const seen = line.map((position) => isNear(at(position)));
  const pieces: Ring[] = [];
  let from = 0;
  for (let to = 1; to <= line.length; to++) {
    const joins = to < line.length && (seen[to] || seen[to - 1]);
    if (joins) continue;
    if (to - from > 1) pieces.push(line.slice(from, to));
    from = to;
  }
  return pieces;
}

const isNear = ([x, y]: Point): boolean => x > -20 && x < size.width + 20 && y > -20 && y < size.height + 20;

function neighbourName(area: AreaFeature, at: Place): NeighbourName[] {
  const outlines = ringsOf(area.geometry).map((ring) => ring.map((position) => held(at(position))));
  const { label, room } = nameRoom(outlines, [inset, size.height - inset], half.neighbour);
  return room < leastRoom ? [] : [{ code: area.properties.code, label, room }];
}

/** A point held to the frame from the sides, so that what lies beyond gives a name no room. */
function held([x, y]: Point): Point {
  return [Math.min(size.width - inset, Math.max(inset, x)), y];
}
