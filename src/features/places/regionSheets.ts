import { loaders } from 'virtual:region-sheets';
import { use } from 'react';
import type { RegionSheet } from '../../core/geo/plate.ts';

const loading = new Map<string, Promise<RegionSheet | null>>();

/** Fetches the sheet of a region, once; null where it cannot be had. */
export function loadSheet(region: string): Promise<RegionSheet | null> {
  const known = loading.get(region);
  if (known) return known;
  const fetched: Promise<RegionSheet | null> = fetchSheet(region).then((value) => {
    Object.assign(fetched, { status: 'fulfilled', value });
    return value;
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

/**
 * The sheet of a region; suspends until it is here, and not at all where it was loaded before: React reads the status
 * that a promise carries. Null where it cannot be had: the table says all.
 */
export function useSheet(region: string): RegionSheet | null {
  return use(loadSheet(region));
}
