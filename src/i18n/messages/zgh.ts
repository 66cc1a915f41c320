import type { SomeKeys } from '../messageShape.ts';
import type { fr } from './fr.ts';

/** The words we are sure of; everything else falls back to French. */
export const zgh = {
  grants: {
    column: {
      year: 'ⴰⵙⴳⴳⵯⴰⵙ',
      region: 'ⵜⴰⵎⵏⴰⴹⵜ',
    },
  },
  map: {
    table: {
      area: {
        region: 'ⵜⴰⵎⵏⴰⴹⵜ',
      },
    },
  },
  charts: {
    column: {
      year: 'ⴰⵙⴳⴳⵯⴰⵙ',
      region: 'ⵜⴰⵎⵏⴰⴹⵜ',
      country: 'ⵍⵎⵖⵔⵉⴱ',
    },
  },
} as const satisfies SomeKeys<typeof fr>;
