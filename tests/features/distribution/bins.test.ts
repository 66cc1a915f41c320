import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepsBin, positionOf, trimBins } from '../../../src/core/query/amountBins.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { boundsOf } from '../../../src/features/distribution/bins.ts';
import { distributionModel } from '../../../src/features/distribution/distributionModel.ts';
import { squareGrid, squaresPath } from '../../../src/ui/chart/unitSquares.ts';
import { plain, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_127;
const bin = (from: number, to: number, n = 1) => ({ from, to, n, sum: 0, unnamed: 0 });
const squaresIn = (path: string) => path.split('z').length - 1;

describe('bins', () => {
  test('lose the empty ones at either end only', () => {
    const bins = [bin(0, 1, 0), bin(1, 2, 3), bin(2, 3, 0), bin(3, 4, 1), bin(4, 5, 0)];
    expect(trimBins(bins).map(({ from }) => from)).toEqual([1, 2, 3]);
    expect(trimBins([bin(0, 1, 0)])).toEqual([]);
  });

  test('a bin’s bounds keep it and neither neighbour, to the centime', () => {
    const [before, middle, after] = [bin(5e6, 1e7), bin(1e7, 2e7), bin(2e7, 5e7)];
    const bounds = boundsOf(middle);
    expect(bounds).toEqual({ min: 10_000_000, max: 19_999_999 });
    expect([before, middle, after].map((each) => keepsBin(each, bounds))).toEqual([false, true, false]);
  });

  test('the median stands by the logarithm within its bin', () => {
    const bins = [bin(1e6, 1e7), bin(1e7, 1e8)];
    expect(positionOf(1e7, bins)).toBe(0.5);
    expect(positionOf(Math.sqrt(10) * 1e7, bins)).toBeCloseTo(0.75, 9);
    expect(positionOf(1e9, bins)).toBeNull();
  });
});

describe('squares', () => {
  test(`there is one for each grant, hollow where nobody is named, all inside the grid (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const result = explore(table, filter);
        const model = distributionModel({ result, filter, selection: '', width: 340 }, voiceOf('fr'));
        for (const column of model.columns) {
          expect(squaresIn(column.squares?.named ?? '')).toBe(column.named);
          expect(squaresIn(column.squares?.unnamed ?? '')).toBe(column.unnamed);
          expect(column.n).toBeLessThanOrEqual(model.grid.across * model.grid.up);
        }
        const drawn = model.columns.reduce((n, column) => n + column.n, 0);
        expect(drawn).toBe(result.histogram.reduce((n, each) => n + each.n, 0));
        if (!filter.amount) expect(drawn).toBeGreaterThanOrEqual(result.total.n);
      }),
      { seed },
    );
  });

  test('are laid from the foot up, row by row', () => {
    const grid = squareGrid(5);
    expect(grid).toEqual({ across: 3, up: 2 });
    expect(squaresPath(3, 5, grid)).toBe('M0.1 0.1h0.8v0.8h-0.8zM1.1 0.1h0.8v0.8h-0.8z');
  });

  test('give way to bars above 600 grants', () => {
    const grants = (count: number) => tableOf(Array.from({ length: count }, () => ({ amount: 1_000_000 })));
    const drawn = (count: number) => {
      const { result, view } = viewed(grants(count));
      return distributionModel({ result, filter: view.filter, selection: '', width: 340 }, voiceOf('fr'));
    };
    expect(drawn(600).columns[0]?.squares).not.toBeNull();
    expect(drawn(601).columns[0]?.squares).toBeNull();
    expect(plain(drawn(601).title.heading)).toBe('Nombre de subventions par montant accordé');
  });
});
