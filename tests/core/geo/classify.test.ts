import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, classify } from '../../../src/core/geo/classify.ts';

const seed = 20_261_122;
const amounts = fc.array(fc.double({ min: 0.001, max: 1e7, noNaN: true }), { minLength: 1, maxLength: 80 });

/** The mantissa of a number between 1 and 10. */
const mantissa = (value: number) => Number(value.toExponential().split('e')[0]);

describe('classBreaks', () => {
  test('published amounts by region, million MAD', () => {
    const millions = [42.6, 8.3, 41.6, 19.3, 22.5, 37.7, 64, 3, 63.2, 1.4, 3.8, 6];
    expect(classBreaks(millions)).toEqual([5, 10, 20, 40, 60]);
  });

  test('an even spread keeps even steps', () => {
    expect(classBreaks([28, 61, 118, 120, 130, 155, 190, 218, 222, 242, 244, 286])).toEqual([50, 100, 150, 200, 250]);
  });

  test('a value far above the others falls in the open last class and leaves the scale as it was', () => {
    const [, , , , last = 0] = classBreaks([1, 2, 3, 4, 5, 1e6]);
    expect(last).toBeLessThanOrEqual(5);
  });

  test('nothing to tell apart gives one class', () => {
    for (const values of [[], [0], [7], [7, 7], [Number.NaN, -3]]) expect(classBreaks(values)).toEqual([]);
  });

  test(`ascending, at most five, the last one reached, and round (seed ${seed})`, () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const breaks = classBreaks(values);
        expect(breaks.length).toBeLessThanOrEqual(5);
        for (const [i, at] of breaks.entries()) expect(at).toBeGreaterThan(breaks[i - 1] ?? 0);
        if (breaks.length > 0) expect(Math.max(...values)).toBeGreaterThanOrEqual(breaks.at(-1) ?? 0);
        for (const at of breaks) expect([1, 1.2, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8]).toContain(mantissa(at));
      }),
      { seed },
    );
  });

  test(`whole values are told apart by whole numbers (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2 }), (values) => {
        expect(classBreaks(values).every(Number.isInteger)).toBe(true);
      }),
      { seed },
    );
  });

  test(`never depends on the order of the values (seed ${seed})`, () => {
    fc.assert(
      fc.property(amounts, (values) => {
        expect(classBreaks([...values].reverse())).toEqual(classBreaks(values));
      }),
      { seed },
    );
  });
});

describe('classify', () => {
  test('a break belongs to the class above it', () => {
    expect([-1e9, -0.01].map((value) => classify(value, [5, 10]))).toEqual([-1, -1]);
    expect([0, 4.99, 5, 9, 10, 1e9].map((value) => classify(value, [5, 10]))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test(`covers every value and never falls as the value grows (seed ${seed})`, () => {
    fc.assert(
      fc.property(amounts, fc.double({ noNaN: true }), fc.double({ noNaN: true }), (values, a, b) => {
        const breaks = classBreaks(values);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => classify(value, breaks));
        expect(low).toBeLessThanOrEqual(high ?? -1);
        expect(high).toBeLessThanOrEqual(breaks.length);
      }),
      { seed },
    );
  });
});
