import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../../src/ui/chart/wholePercents.ts';

const seed = 20_261_122;

test(`parts side by side sum to 100, stay near the truth, and none that is something is 0 (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (parts) => {
      fc.pre(parts.some((part) => part > 0));
      const percents = wholePercents(parts);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(100);
      const whole = parts.reduce((sum, part) => sum + part, 0);
      for (const [i, part] of parts.entries()) {
        expect(percents[i] === 0).toBe(part === 0);
        expect(Math.abs((percents[i] ?? 0) - (100 * part) / whole)).toBeLessThan(parts.length);
      }
    }),
    { seed },
  );
});

test('three thirds are 34, 33 and 33; nothing together is nothing each', () => {
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholePercents([0, 0])).toEqual([0, 0]);
});
