import fc from 'fast-check';
import { clauseDimensions, defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import { type GrantTable, rowAt } from '../../src/core/table/grantTable.ts';
import { filters } from './tables.ts';

/** Clauses that a row of the table meets, so that most selections are not empty, now and then with another filter's. */
export function filtersOver(table: GrantTable): fc.Arbitrary<Filter> {
  const row = fc.nat({ max: Math.max(0, table.length - 1) });
  const kept = fc.subarray([...clauseDimensions], { maxLength: 3 });
  return fc.tuple(row, kept, filters, fc.integer({ min: 0, max: 3 })).map(([at, dimensions, random, mix]) => {
    const { clauses } = defaultFilter;
    if (mix === 0 || table.length === 0) return random;
    const own = dimensions.map((name) => [name, [rowAt(table, at)[name] || 'none']] as const);
    const met = { clauses: { ...(mix === 1 ? {} : clauses), ...Object.fromEntries(own) } };
    return mix === 3 ? { ...met, amount: { min: 100_000_00, max: null } } : met;
  });
}
