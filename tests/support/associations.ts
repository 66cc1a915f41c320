import fc from 'fast-check';
import type { Association } from '../../src/core/calls/association.ts';
import { eligibleForms } from '../../src/core/model/call.ts';
import { regionCodes, sectorCodes } from '../../src/core/model/codelists.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const province = fc
  .tuple(fc.constantFrom(...regionCodes), fc.integer({ min: 1, max: 999 }))
  .map(([region, number]) => `${region}.${String(number).padStart(3, '0')}`);

/** Random associations, each saying as much or as little as it likes. */
export const associations: fc.Arbitrary<Association> = fc.record({
  form: maybe(fc.constantFrom(...eligibleForms)),
  region: maybe(fc.constantFrom(...regionCodes)),
  province: maybe(province),
  sectors: fc.uniqueArray(fc.constantFrom(...sectorCodes)),
  founded: maybe(fc.integer({ min: 1900, max: 2100 })),
  budget: maybe(fc.maxSafeNat()),
  certifiedAccounts: maybe(fc.boolean()),
  publicUtility: maybe(fc.boolean()),
});
