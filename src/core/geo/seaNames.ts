import type { PlateArea, Point } from './plate.ts';

/** The regions named at sea, each with a tick to its shore; the others have room inside. */
const namedAtSea: ReadonlySet<string> = new Set(['01', '04', '06', '07', '09', '10']);

/** Where the tick of a name at sea ends: clear of the waterlines' inner edge. */
const offShore = 9;

/** Where the tick to a region's shore ends at sea, plate units; null where its name stands inside. */
export function seaTick({ code, shore }: PlateArea): Point | null {
  return shore && namedAtSea.has(code) ? [shore[0] - offShore, shore[1]] : null;
}
