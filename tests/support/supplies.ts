import { readFile } from 'node:fs/promises';
import { readReference } from '../../src/cli/checkout.ts';
import { parseAreas } from '../../src/core/geo/areas.ts';
import type { Supplies } from '../../src/engine/engine.ts';

/** What a page fetches for its engine, read from the checkout. */
export const supplies: Supplies = {
  reference: async () => readReference(),
  gazetteer: async () => ({ reference: readReference() }),
  areas: async (of) => parseAreas(JSON.parse(await readFile(`data/boundaries/${of}s.geojson`, 'utf8'))),
};
