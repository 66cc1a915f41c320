import { loaders } from 'virtual:region-sheets';
import { use } from 'react';
import type { RegionSheet } from '../../core/geo/plate.ts';

const held = new Map<string, RegionSheet | null>();
const loading = new Map<string, Promise<RegionSheet | null>>();

/** Fetches the sheet of a region, once; null where it cannot be had. */
export function loadSheet(region: string): Promise<RegionSheet | null> {
  const known = loading.get(region);
  if (known) return known;
  const fetched = fetchSheet(region).then((sheet) => {
    held.set(region, sheet);
    return sheet;
  });
  loading.set(region, fetched);
  return fetched;
}

async function fetchSheet(region: string): Promise<RegionSheet | null> {
  try {
    return (await loaders[region]?.())?.sheet ?? null;
  } catch {
    return null;
  }
}

/** The sheet of a region; suspends until it is here. Null where it cannot be had: the table says all. */
export function useSheet(region: string): RegionSheet | null {
  const sheet = held.get(region);
  return sheet === undefined ? use(loadSheet(region)) : sheet;
}
