/** What the pages of one language need when there is no network, as paths below the site's base. */
export interface KeepList {
  /** What every page loads once it rests, so keeping it costs no transfer: the engine and the first edition's table. */
  readonly reading: readonly string[];
  /** What draws the kinds of page and says their sentences, and the calls of the first edition. */
  readonly drawing: readonly string[];
  /** The pages to begin at. */
  readonly pages: readonly string[];
}

/** Where the list of a language lies below the base. */
export function keepListPath(language: string): string {
  return `offline/${language}.json`;
}

/** Reads a list as fetched; null where it is none. */
export function parseKeepList(list: unknown): KeepList | null {
  if (typeof list !== 'object' || list === null) return null;
  if (!('reading' in list && 'drawing' in list && 'pages' in list)) return null;
  const { reading, drawing, pages } = list;
  return arePaths(reading) && arePaths(drawing) && arePaths(pages) ? { reading, drawing, pages } : null;
}

function arePaths(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((path) => typeof path === 'string' && /^(?!\/)[\w./%-]*$/.test(path));
}
