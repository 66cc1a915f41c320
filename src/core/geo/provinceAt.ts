import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { AreaCollection } from './areas.ts';

/** Finds the province (`RR.PPP`) that holds a longitude and latitude (WGS 84); null outside every polygon. */
export function createProvinceAt(provinces: AreaCollection): (lon: number, lat: number) => string | null {
  const boxed = provinces.features.map((feature) => ({ feature, box: bbox(feature.geometry) }));
  return (lon, lat) => {
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return null;
    const hit = boxed.find(({ feature, box: [west, south, east, north] }) => {
      const near = lon >= west && lon <= east && lat >= south && lat <= north;
      return near && booleanPointInPolygon([lon, lat], feature.geometry);
    });
    return hit?.feature.properties.code ?? null;
  };
}
