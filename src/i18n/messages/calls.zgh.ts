import type { SomeKeys } from '../messageShape.ts';
import type { callsFr } from './calls.fr.ts';

/** The words about calls that we are sure of; everything else falls back to French. */
export const callsZgh = {
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
} as const satisfies SomeKeys<typeof callsFr>;
