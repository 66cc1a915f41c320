import * as v from 'valibot';

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];

const position = v.tuple([v.number(), v.number()]);
const ring = v.pipe(v.array(position), v.minLength(4));
const polygon = v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) });
const multiPolygon = v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });

const areaFeature = v.object({
  type: v.literal('Feature'),
  properties: v.object({
    code: v.string(),
    /** The region's own code on a region. */
    region: v.string(),
    name_fr: v.string(),
    name_ar: v.string(),
    name_en: v.string(),
    /** A point well inside the area, where its label stands. */
    label: position,
  }),
  geometry: v.variant('type', [polygon, multiPolygon]),
});
const areaCollection = v.object({ type: v.literal('FeatureCollection'), features: v.array(areaFeature) });

const lineCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      properties: v.object({}),
      geometry: v.object({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(position)) }),
    }),
  ),
});

export type AreaFeature = v.InferOutput<typeof areaFeature>;
export type AreaCollection = v.InferOutput<typeof areaCollection>;
export type LineCollection = v.InferOutput<typeof lineCollection>;

/**
 * Reads a boundary file of `data/boundaries` (regions or provinces).
 * @throws ValiError when `json` is not such a collection.
 */
export function parseAreas(json: unknown): AreaCollection {
  return v.parse(areaCollection, json);
}

/**
 * Reads a line file of `data/boundaries` (coast or land border).
 * @throws ValiError when `json` is not such a collection.
 */
export function parseLines(json: unknown): LineCollection {
  return v.parse(lineCollection, json);
}

/** All rings of an area, exteriors and holes, in the order of the file. */
export function ringsOf(geometry: AreaFeature['geometry']): readonly Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
