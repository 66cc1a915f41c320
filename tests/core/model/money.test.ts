import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centimesToDecimal, splitByLargestRemainder, toCentimes } from '../../../src/core/model/money.ts';

const seed = 20_261_203;
const sum = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);

test.each([
  [0, '0.00'],
  [7, '0.07'],
  [-7, '-0.07'],
  [100, '1.00'],
  [-88_946_500, '-889465.00'],
  [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
])('%d centimes are written %s', (centimes, written) => {
  expect(centimesToDecimal(centimes)).toBe(written);
});

test(`a decimal reads back to the same centimes (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (centimes) => {
      expect(BigInt(centimesToDecimal(centimes).replace('.', ''))).toBe(BigInt(centimes));
    }),
    { seed, numRuns: 500 },
  );
});

test('only whole centimes are money', () => {
  expect(toCentimes(-5)).toBe(-5);
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(() => toCentimes(wrong)).toThrow(RangeError);
});

describe('a split', () => {
  test('gives the largest remainders first, ties to the earlier part', () => {
    expect(splitByLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByLargestRemainder(5, [0.5, 0.5])).toEqual([3, 2]);
    expect(splitByLargestRemainder(-5, [0.5, 0.5])).toEqual([-2, -3]);
    expect(splitByLargestRemainder(7, [0, 3, 0])).toEqual([0, 7, 0]);
  });

  test(`loses nothing, and no part is a centime away from its share (seed ${seed})`, () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
      .filter((drawn) => drawn.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (amount, drawn) => {
        const parts = splitByLargestRemainder(amount, drawn);
        expect(sum(parts)).toBe(amount);
        parts.forEach((part, index) => {
          expect(Math.abs(part - (amount * (drawn[index] ?? 0)) / sum(drawn))).toBeLessThan(1 + 1e-3);
        });
      }),
      { seed, numRuns: 500 },
    );
  });
});
