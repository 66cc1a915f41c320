import { type AreaLook, areaLook, silenceOf } from '../../core/geo/areaLook.ts';
import { classBreaks, classify } from '../../core/geo/classify.ts';
import type { Box, Plate, PlateArea, Point } from '../../core/geo/plate.ts';
import type { AreaNames, Reference } from '../../core/model/reference.ts';
import { add, type Counted, nothing } from '../../core/query/counted.ts';
import type { Per } from '../../core/query/difference.ts';
import { farApartBreaks } from './farApartBreaks.ts';
import { type Side, unlike } from './side.ts';

/** An area of one of the two maps. */
export interface PairedArea {
  readonly shape: PlateArea;
  readonly names: AreaNames;
  readonly n: number;
  /** Millions, units by inhabitant, or grants; null where it is not known. */
  readonly value: number | null;
  readonly look: AreaLook;
  readonly class: number;
}

/** One side's window on the plate. */
export interface PairedMap {
  /** Least x and y, width and height, in plate units. */
  readonly window: Box;
  readonly areas: readonly PairedArea[];
  /** The place the side is held to, outlined; null for the country. */
  readonly outline: PlateArea | null;
  /** Plate units in a hundred kilometres, where this map lies. */
  readonly hundredKm: number;
  /** What is on neither map: with it the areas sum to what the map is of. Centimes, of a year in two periods. */
  readonly offMap: Counted;
}

export interface PairedMaps {
  /** What both are shaded by: grants where amounts do not compare. */
  readonly measure: 'amount' | 'per_inhabitant' | 'grants';
  readonly of: 'region' | 'province';
  /** What a value is for, of two periods; null where it is for all the years chosen. */
  readonly per: Per | null;
  /** Lower bounds of the second class and up: one scale for both. */
  readonly breaks: readonly number[];
  /** The values of the two are so far apart that each has classes of its own on the scale. */
  readonly farApart: boolean;
  readonly a: PairedMap;
  readonly b: PairedMap;
}

interface MapsInput {
  readonly sides: readonly [Side, Side];
  readonly plate: Plate;
  /** Outlines of the provinces; null while they are fetched. */
  readonly provinces: readonly PlateArea[] | null;
  readonly reference: Pick<Reference, 'regions' | 'provinces'>;
  readonly complete: boolean;
}

/** Two maps of one colour scale and one distance scale: the provinces of each region, or the country twice. */
export function pairedMaps(input: MapsInput): PairedMaps | null {
  const [a, b] = input.sides;
  const regional = a.place?.of === 'region' && b.place?.of === 'region' && a.place.code !== b.place.code;
  if (regional && !input.provinces) return null;
  const of = regional ? 'province' : 'region';
  const drawn = input.sides.map((side) => areasOf(side, of, regional, input));
  const [one = [], other = []] = drawn.map((areas) =>
    areas.flatMap(({ value }) => (value && value > 0 ? [value] : [])),
  );
  const apart = farApartBreaks(one, other);
  const breaks = apart ?? classBreaks([...one, ...other]);
  const windows = regional ? windowsOf(input) : [country(input.plate), country(input.plate)];
  const mapOf = (index: 0 | 1): PairedMap => {
    const window = windows[index] ?? country(input.plate);
    const { place } = input.sides[index];
    return {
      window,
      areas: (drawn[index] ?? []).map((area) => ({ ...area, class: classify(area.value ?? 0, breaks) })),
      outline: input.plate.regions.find(({ code }) => place?.of === 'region' && code === place.code) ?? null,
      hundredKm: 100 * unitsPerKm(input.plate, window[1] + window[3] / 2),
      offMap: offMapOf(input.sides[index], drawn[index] ?? [], regional),
    };
  };
  return {
    measure: measureOf(input),
    of,
    per: a.years?.per ?? null,
    breaks,
    farApart: apart !== null,
    a: mapOf(0),
    b: mapOf(1),
  };
}

function measureOf({ sides: [a, b], complete }: Pick<MapsInput, 'sides' | 'complete'>): PairedMaps['measure'] {
  if (unlike(a, b)) return 'grants';
  return complete ? 'per_inhabitant' : 'amount';
}

function areasOf(
  { edition, result, place, filter, years }: Side,
  of: 'region' | 'province',
  regional: boolean,
  { sides, plate, provinces, reference, complete }: MapsInput,
): Omit<PairedArea, 'class'>[] {
  const shapes = of === 'region' ? plate.regions : (provinces ?? []);
  const cells = of === 'region' ? result.regions : result.provinces;
  const named = new Set(result.areasNamed);
  const silence = silenceOf(edition, cells);
  const measure = measureOf({ sides, complete });
  const held = [...(filter.clauses.region ?? []), ...(filter.clauses.province ?? [])];
  const isOf = (code: string) => !years || held.length === 0 || held.some((kept) => kept.startsWith(code));
  return shapes
    .filter(({ code }) => (regional ? code.startsWith(`${place?.code}.`) : isOf(code)))
    .flatMap((shape) => {
      const area = (of === 'region' ? reference.regions : reference.provinces).find(({ code }) => code === shape.code);
      if (!area) return [];
      const cell = cells.find(({ key }) => key === shape.code);
      const n = cell?.n ?? 0;
      const look = areaLook(n, named.has(shape.code), silence);
      const sum = years ? years.regions.get(shape.code)?.perYear : cell?.sum;
      const isKnown = cell !== undefined || look === 'zero';
      return [{ shape, names: area.names, n, look, value: measured({ n, sum, isKnown }, area, measure) }];
    });
}

interface Known {
  readonly n: number;
  /** Centimes; undefined without rows. */
  readonly sum: number | undefined;
  readonly isKnown: boolean;
}

function measured({ n, sum, isKnown }: Known, { population }: { population: number }, measure: PairedMaps['measure']) {
  if (measure === 'amount') return sum === undefined ? null : sum / 1e8;
  if (!isKnown) return null;
  return measure === 'grants' ? n : (sum ?? 0) / 100 / population;
}

/** The money of a region that names no province of it, or that of the country in no region. */
function offMapOf(
  { result: { regions, provinces }, place, years }: Side,
  drawn: readonly Pick<PairedArea, 'shape'>[],
  regional: boolean,
): Counted {
  if (years) return { n: years.offMap.n, sum: Math.round(years.offMap.perYear) };
  const codes = new Set(drawn.map(({ shape }) => shape.code));
  if (!regional) return regions.filter(({ key }) => !codes.has(key)).reduce<Counted>(add, nothing);
  const placed = provinces.filter(({ key }) => codes.has(key)).reduce<Counted>(add, nothing);
  const { n, sum } = regions.find(({ key }) => key === place?.code) ?? nothing;
  return { n: n - placed.n, sum: sum - placed.sum };
}

function country({ width, height }: Plate): Box {
  return [0, 0, width, height];
}

/** Air around the larger region, as a share of it: names of small provinces stand there. */
const air = 1.3;

/** Around each region, as many kilometres for both: a plate unit is fewer of them to the north. */
function windowsOf({ sides, plate }: MapsInput): Box[] {
  const boxes = sides.map(({ place }) => plate.regions.find(({ code }) => code === place?.code)?.box ?? country(plate));
  const scales = boxes.map(([, top, , bottom]) => unitsPerKm(plate, (top + bottom) / 2));
  const widest = Math.max(
    ...boxes.flatMap(([left, top, right, bottom], index) => [
      (right - left) / (scales[index] ?? 1),
      (bottom - top) / (scales[index] ?? 1),
    ]),
  );
  return boxes.map(([left, top, right, bottom], index): Box => {
    const size = widest * air * (scales[index] ?? 1);
    return [(left + right - size) / 2, (top + bottom - size) / 2, size, size];
  });
}

const earthRadiusKm = 6371;

/** Plate units in a kilometre at a height of the plate, read off its own parallels (spherical Mercator). */
function unitsPerKm({ parallels }: Plate, y: number): number {
  const [south, north] = [parallels[0], parallels.at(-1)];
  if (!south || !north) return 1;
  const radian = (south.at - north.at) / (mercator(north.degrees) - mercator(south.degrees));
  const latitude = 2 * Math.atan(Math.exp(mercator(south.degrees) + (south.at - y) / radian)) - Math.PI / 2;
  return radian / (earthRadiusKm * Math.cos(latitude));
}

function mercator(degrees: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
}

/** Where a point of the plate stands in a window, as shares of it. */
export function within([x, y]: Point, [left, top, width, height]: Box): Point {
  return [(x - left) / width, (y - top) / height];
}
