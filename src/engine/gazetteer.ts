import { type AreaCollection, parseAreas } from '../core/geo/areas.ts';
import { createProvinceAt } from '../core/geo/provinceAt.ts';
import type { Reference } from '../core/model/reference.ts';

/** What the reader's own files are matched against. */
export interface Gazetteer {
  readonly reference: Reference;
  /** Finds a province by longitude and latitude; absent where the boundaries could not be fetched. */
  readonly provinceAt?: (lon: number, lat: number) => string | null;
}

/**
 * Fetches a boundary file of this site.
 * @throws where it cannot be had or is not one.
 */
export async function fetchAreas(address: string): Promise<AreaCollection> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return parseAreas(await response.json());
}

/** Fetches the provinces of this site; coordinates go unread where they cannot be had. */
export async function fetchProvinceAt(address: string): Promise<Pick<Gazetteer, 'provinceAt'>> {
  try {
    return { provinceAt: createProvinceAt(await fetchAreas(address)) };
  } catch {
    return {};
  }
}
