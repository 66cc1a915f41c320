import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halves } from '../../../src/core/query/difference.ts';
import { periodsOf, periodsText } from '../../../src/features/years/periods.ts';

const seed = 20_261_223;
const years = Array.from({ length: 15 }, (_, index) => 2009 + index);

test(`two periods come back from the address; the halves are not written (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...years), { minLength: 4, maxLength: 4 }), (drawn) => {
      const [a = 0, b = 0, c = 0, d = 0] = [...drawn].sort();
      const periods = [
        { from: a, to: b },
        { from: c, to: d },
      ] as const;
      expect(periodsOf(periodsText(periods, years) ?? undefined, years)).toEqual(periods);
    }),
    { seed, numRuns: 200 },
  );
  const standing = halves(years);
  expect(standing && periodsText(standing, years)).toBeNull();
});

test.each([
  ['that overlap', '2010..2014,2013..2016'],
  ['upside down', '2014..2010,2015..2016'],
  ['in the wrong order', '2015..2016,2010..2011'],
  ['outside the years', '1999..2001,2015..2016'],
])('periods %s give way to the halves', (_, text) => {
  expect(periodsOf(text, years)).toEqual(halves(years));
});

test('one year cannot be compared', () => {
  expect(periodsOf('2010..2011,2012..2013', [2010])).toBeNull();
});
