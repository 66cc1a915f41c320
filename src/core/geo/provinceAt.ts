import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** Provinces as polygons; the `code` property holds `RR.PPP`. */
export type ProvinceShapes = FeatureCollection<Polygon | MultiPolygon, { readonly code: string }>;

/** Finds the province that holds a longitude and latitude (WGS 84); null outside every polygon. */
export function createProvinceAt(shapes: ProvinceShapes): (lon: number, lat: number) => string | null {
  const boxed = shapes.features.map((feature) => ({ feature, box: bbox(feature) }));
  return (lon, lat) => {
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null;
    const hit = boxed.find(({ feature, box: [west, south, east, north] }) => {
      const near = lon >= west && lon <= east && lat >= south && lat <= north;
      return near && booleanPointInPolygon([lon, lat], feature);
    });
    return hit?.feature.properties.code ?? null;
  };
}
