import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { waysOut } from '../../../src/core/query/waysOut.ts';
import { grantTables } from '../../support/tables.ts';

const seed = 2026;

describe('ways out of an empty selection', () => {
  it(`each finds as many grants as the same selection without that filter (seed ${seed})`, () => {
    const filters: fc.Arbitrary<Filter> = fc.record({
      clauses: fc.record({
        sector: fc.constant(['religion']),
        class: fc.constant(['indh']),
        status: fc.constant(['paid', 'awarded']),
      }),
      amount: fc.constant({ min: 100, max: 200 }),
    });
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        for (const { lift, n } of waysOut(explore(table, filter), filter)) {
          const { amount, clauses } = filter;
          const lifted = lift === 'amount' ? { clauses } : { clauses: { ...clauses }, ...(amount && { amount }) };
          if (lift !== 'amount') delete (lifted.clauses as Record<string, unknown>)[lift];
          expect(explore(table, lifted).total.n).toBe(n);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  it('lists none where no filter alone is to blame, and the largest first', () => {
    const filter: Filter = { clauses: { sector: ['religion'], class: ['indh'] } };
    const [table] = fc.sample(grantTables, { seed, numRuns: 1 });
    if (!table) throw new Error('no table was drawn');
    const sizes = waysOut(explore(table, filter), filter).map(({ n }) => n);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(waysOut(explore(table, { clauses: {} }), { clauses: {} })).toEqual([]);
  });
});
