import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepsBin, positionOf } from '../../../src/core/query/amountBins.ts';
import { basesOfSelection } from '../../../src/core/query/basesOfSelection.ts';
import type { Bin } from '../../../src/core/query/explore.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_205;
const bin = (from: number, to: number): Bin => ({ from, to, n: 0, sum: 0, unnamed: 0 });
const bins = [bin(0, 100), bin(100, 1000), bin(1000, 10_000)];

describe('the place of an amount', () => {
  test.each([
    [0, 0],
    [50, 1 / 6],
    [100, 1 / 3],
    [Math.sqrt(100 * 1000), 1 / 2],
    [1000, 2 / 3],
  ])('%d stands at %d', (amount, at) => {
    expect(positionOf(amount, bins)).toBeCloseTo(at, 10);
  });

  test('outside the bins it has none', () => {
    expect([positionOf(-1, bins), positionOf(10_000, bins), positionOf(5, [])]).toEqual([null, null, null]);
  });

  test(`a larger amount never stands before a smaller one (seed ${seed})`, () => {
    const amount = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((at) => positionOf(at, bins) ?? Number.NaN);
        expect(low).toBeLessThanOrEqual(high ?? 0);
        expect(high).toBeLessThan(1);
      }),
      { seed },
    );
  });
});

test(`bounds keep a bin exactly when an amount of it can pass (seed ${seed})`, () => {
  const bound = fc.option(fc.integer({ min: -5, max: 25 }));
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 15 }),
      fc.integer({ min: 1, max: 6 }),
      bound,
      bound,
      (from, width, min, max) => {
        fc.pre(min === null || max === null || min <= max);
        const passes = Array.from({ length: width }, (_, step) => from + step).some(
          (amount) => (min === null || amount >= min) && (max === null || amount <= max),
        );
        expect(keepsBin(bin(from, from + width), { min, max })).toBe(passes);
      },
    ),
    { seed, numRuns: 500 },
  );
  expect(keepsBin(bin(0, 1), undefined)).toBe(true);
});

test(`the grounds of a selection's places add up to the selection, whatever the clauses (seed ${seed})`, () => {
  fc.assert(
    fc.property(grantTables, filters, (table, filter) => {
      const result = explore(table, filter);
      const bases = basesOfSelection(result, filter);
      expect(bases.reduce((sum, cell) => sum + cell.sum, 0)).toBe(result.total.sum);
    }),
    { seed, numRuns: 100 },
  );
});
