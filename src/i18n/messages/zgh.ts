import type { SomeKeys } from '../messageShape.ts';
import type { fr } from './fr.ts';

/** The words we are sure of; everything else falls back to French. */
export const zgh = {
  codes: {
    level: {
      region: 'ⵜⵉⵎⵏⴰⴹⵉⵏ',
    },
  },
} as const satisfies SomeKeys<typeof fr>;
