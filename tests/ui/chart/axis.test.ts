import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisEnd, gridNumbers, lengthOn } from '../../../src/ui/chart/axis.ts';

const seed = 20_261_122;
const amounts = fc.array(fc.integer({ min: -1e10, max: 1e12 }), { maxLength: 30 });

describe('axisEnd', () => {
  test('ends at the largest number while no giant stands alone', () => {
    expect(axisEnd([10, 30, 20])).toEqual({ end: 30, cut: false });
    expect(axisEnd([30, 10])).toEqual({ end: 30, cut: false });
  });

  test('draws three and ten times the next one in their true length', () => {
    expect(axisEnd([28.9, 9.3])).toEqual({ end: 28.9, cut: false });
    expect(axisEnd([46.9, 7.6, 5])).toEqual({ end: 46.9, cut: false });
    expect(axisEnd([100, 10])).toEqual({ end: 100, cut: false });
  });

  test('cuts a giant more than ten times the next one, at ten times it', () => {
    expect(axisEnd([101, 10, 5])).toEqual({ end: 100, cut: true });
  });

  test('one number alone is no giant, and nothing still has an axis', () => {
    expect(axisEnd([12, 0, -4])).toEqual({ end: 12, cut: false });
    expect(axisEnd([])).toEqual({ end: 1, cut: false });
  });

  test(`never lets more than one number be cut, nor shown under ten times the second (seed ${seed})`, () => {
    fc.assert(
      fc.property(amounts, (numbers) => {
        const axis = axisEnd(numbers);
        const sorted = numbers.filter((n) => n > 0).sort((a, b) => b - a);
        expect(numbers.filter((n) => n > axis.end)).toHaveLength(axis.cut ? 1 : 0);
        if (axis.cut) expect(lengthOn(axis, sorted[1] ?? 0)).toBe(0.1);
        else if (sorted[0]) expect(axis.end).toBe(sorted[0]);
        for (const n of numbers) expect(lengthOn(axis, n)).toBeLessThanOrEqual(1);
      }),
      { seed },
    );
  });
});

test(`gridlines are one to three, round, above zero and on the axis (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (end) => {
      const lines = gridNumbers(end);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(line > 0 && line <= end).toBe(true);
    }),
    { seed },
  );
});
