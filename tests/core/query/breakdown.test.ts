import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakdown } from '../../../src/core/query/breakdown.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { laidOut } from '../../../src/core/query/laidOut.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const sumOf = (cells: readonly { readonly n: number; readonly sum: number }[]) =>
  cells.reduce((whole, { n, sum }) => ({ n: whole.n + n, sum: whole.sum + sum }), { n: 0, sum: 0 });

function broken<F extends 'years' | 'flows'>(table: GrantTable, filter: Filter, form: F) {
  const found = breakdown(table, compileFilter(table, filter), form);
  if (found?.form !== form) throw new Error(form);
  return found as Extract<typeof found, { readonly form: F }>;
}

describe(`any table and filter (seed ${seed})`, () => {
  test('the lists of years add up to the selection under every clause but place and year', () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const { lists, bases } = broken(table, filter, 'years');
        const { total } = explore(table, laidOut(filter, 'years'));
        expect(sumOf(lists)).toEqual({ n: total.n, sum: total.sum });
        expect(sumOf(bases)).toEqual({ n: total.n, sum: total.sum });
        for (const { regions, sum } of lists) expect(sumOf(regions).sum).toBe(sum);
      }),
      { seed, numRuns: 120 },
    );
  });

  test('both stages of the flows add up to the selection', () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const { classToSector, funderToSector, sectorToRegion } = broken(table, filter, 'flows');
        const { total } = explore(table, filter);
        expect(sumOf(classToSector)).toEqual({ n: total.n, sum: total.sum });
        expect(sumOf(funderToSector)).toEqual(sumOf(classToSector));
        expect(sumOf(sectorToRegion).sum).toBe(total.sum);
      }),
      { seed, numRuns: 120 },
    );
  });
});

test('a title names only the clauses that its way of laying out holds to', () => {
  const clauses = { region: ['09'], province: ['09.001'], year: ['2019'], sector: ['sport'] };
  expect(laidOut({ clauses }, 'flows')).toEqual({ clauses });
  expect(laidOut({ clauses }, 'years')).toEqual({ clauses: { sector: ['sport'] } });
  expect(laidOut({ clauses }, 'map')).toEqual({ clauses: { year: ['2019'], sector: ['sport'] } });
});
