import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, aggregateAll, cellsOf } from '../../../src/core/query/aggregate.ts';
import { bitsOf } from '../../../src/core/query/clauseBits.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { rollUp } from '../../../src/core/query/rollUp.ts';
import { dimensions, GrantTableBuilder, rowAt } from '../../../src/core/table/grantTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_260_104;

describe('aggregateAll', () => {
  test(`gives each grouping what it would get alone, whichever clauses each ignores (seed ${seed})`, () => {
    const keys = fc.subarray([...dimensions], { maxLength: 2 }).map(([a, b]) => {
      if (a === undefined) return [] as const;
      return b === undefined ? ([a] as const) : ([a, b] as const);
    });
    const groupings = fc.array(
      fc.record({ by: keys, ignore: fc.constantFrom(0, bitsOf('year'), bitsOf('region', 'status')) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(grantTables, filters, groupings, (table, filter, list) => {
        const rows = compileFilter(table, filter);
        const together = aggregateAll(table, rows, Object.fromEntries(list.map((grouping, i) => [`g${i}`, grouping])));
        list.forEach((grouping, i) => {
          const one = together[`g${i}`];
          expect(one && cellsOf(one)).toEqual(cellsOf(aggregate(table, rows, grouping)));
        });
      }),
      { seed, numRuns: 200 },
    );
  });

  test(`groups by pairs too many to lay out as it does by few (seed ${seed})`, () => {
    const builder = new GrantTableBuilder();
    const count = 3000;
    for (let row = 0; row < count; row++) {
      const [funder, recipient] = [`f${row % 1500}`, `r${(row * 7) % 2000}`];
      builder.append({
        funder,
        recipient,
        currency: 'MAD',
        kind: 'awarded',
        amount: row,
        counted: row,
        grant: row,
        line: row,
      });
    }
    const table = builder.build();
    const cells = cellsOf(aggregate(table, compileFilter(table, { clauses: {} }), { by: ['funder', 'recipient'] }));
    const expected = new Map<string, number>();
    for (let row = 0; row < count; row++) {
      const { funder, recipient, amount } = rowAt(table, row);
      expected.set(`${funder} ${recipient}`, (expected.get(`${funder} ${recipient}`) ?? 0) + amount);
    }
    expect(new Map(cells.map(({ keys, sum }) => [keys.join(' '), sum]))).toEqual(expected);
  });
});

describe('measures', () => {
  const builder = new GrantTableBuilder();
  builder.append({
    region: '01',
    sector: 'sport',
    currency: 'MAD',
    kind: 'awarded',
    amount: 5,
    counted: 5,
    grant: 0,
    line: 2,
  });
  const table = builder.build();
  const bySector = aggregate(table, compileFilter(table, { clauses: {} }), {
    by: ['region', 'sector'],
    measures: ['median', 'recipients'],
  });

  test('that do not add up cannot be added: it does not compile', () => {
    const [cell] = cellsOf(bySector);
    if (!cell) throw new Error('one cell expected');
    // @ts-expect-error two medians have no sum
    const nonsense = cell.median + cell.median;
    // @ts-expect-error distinct counts have no sum
    const more = cell.recipients + cell.recipients;
    // @ts-expect-error a measure not asked for is not there
    expect(cell.quartiles).toBeUndefined();
    expect([typeof nonsense, typeof more]).toEqual(['string', 'string']);
    expect(cell.n + cell.sum).toBe(6);
  });

  test('are not summed over places, where a shared grant counts in each', () => {
    // @ts-expect-error region is not a column counts add up over
    expect(() => rollUp(bySector, 'region')).toThrow(RangeError);
    expect(() => rollUp(bySector, 'year')).toThrow(RangeError);
  });
});
