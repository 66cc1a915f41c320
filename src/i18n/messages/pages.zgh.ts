import type { SomeKeys } from '../messageShape.ts';
import type { pagesFr } from './pages.fr.ts';

/** The words of the later pages that we are sure of; everything else falls back to French. */
export const pagesZgh = {
  calls: {
    months: {
      '01': 'ⵉⵏⵏⴰⵢⵔ',
      '02': 'ⴱⵕⴰⵢⵕ',
      '03': 'ⵎⴰⵕⵚ',
      '04': 'ⵉⴱⵔⵉⵔ',
      '05': 'ⵎⴰⵢⵢⵓ',
      '06': 'ⵢⵓⵏⵢⵓ',
      '07': 'ⵢⵓⵍⵢⵓⵣ',
      '08': 'ⵖⵓⵛⵜ',
      '09': 'ⵛⵓⵜⴰⵏⴱⵉⵔ',
      '10': 'ⴽⵜⵓⴱⵔ',
      '11': 'ⵏⵓⵡⴰⵏⴱⵉⵔ',
      '12': 'ⴷⵓⵊⴰⵏⴱⵉⵔ',
    },
    place: {
      national: 'ⵍⵎⵖⵔⵉⴱ',
    },
  },
} as const satisfies SomeKeys<typeof pagesFr>;
