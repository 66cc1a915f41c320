import { readFileSync } from 'node:fs';
import { parseReference } from '../core/edition/reference.ts';
import { parseAreas } from '../core/geo/areas.ts';
import { createProvinceAt } from '../core/geo/provinceAt.ts';
import type { Reference } from '../core/model/reference.ts';

const folder = new URL('../../data/', import.meta.url);

/** The reference tables beside this program. */
export function readReference(): Reference {
  const text = (table: string) => readFileSync(new URL(`reference/${table}.csv`, folder), 'utf8');
  return parseReference({
    regions: text('regions'),
    provinces: text('provinces'),
    sectors: text('sectors'),
    funders: text('funders'),
    places: text('places'),
  });
}

/** Finds provinces by coordinates; the boundaries are read when the first pair of coordinates asks. */
export function lazyProvinceAt(): (lon: number, lat: number) => string | null {
  let find: ((lon: number, lat: number) => string | null) | undefined;
  return (lon, lat) => {
    find ??= createProvinceAt(
      parseAreas(JSON.parse(readFileSync(new URL('boundaries/provinces.geojson', folder), 'utf8'))),
    );
    return find(lon, lat);
  };
}
