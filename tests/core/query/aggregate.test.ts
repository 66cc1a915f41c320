import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, aggregateAll, cellsOf } from '../../../src/core/query/aggregate.ts';
import { bitsOf } from '../../../src/core/query/clauseBits.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { rollUp } from '../../../src/core/query/rollUp.ts';
import { textAt } from '../../../src/core/table/column.ts';
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

describe('order statistics', () => {
  /** Amounts as publishers print them: a few very frequent, the rest scattered. */
  const amountOf = (row: number) => (row % 3 === 0 ? 5_000_000 : (row * 7_919) % 1_000_003);
  const builder = new GrantTableBuilder();
  for (let row = 0; row < 30_000; row++) {
    const cells = { region: row % 2 ? '01' : '09', recipient: `r${row % 3001}`, year: String(2010 + (row % 7)) };
    builder.append({
      ...cells,
      currency: 'MAD',
      kind: 'awarded',
      amount: amountOf(row),
      counted: amountOf(row),
      grant: row,
      line: row,
    });
  }
  const table = builder.build();
  const rows = compileFilter(table, { clauses: { year: ['2010..2014'] } });
  const measures = ['median', 'quartiles', 'max'] as const;

  function sortedAmounts(dimension: 'region' | 'recipient' | null, key: string): number[] {
    const found: number[] = [];
    for (let row = 0; row < table.length; row++) {
      const matches = dimension === null || textAt(table.columns[dimension], row) === key;
      if (matches && textAt(table.columns.year, row) <= '2014') found.push(amountOf(row));
    }
    return found.sort((a, b) => a - b);
  }

  function quantile(sorted: readonly number[], quarter: number): number {
    const place = ((sorted.length - 1) * quarter) / 4;
    const [low = 0, high = low] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return Math.floor(low + (high - low) * (place % 1) + 0.5);
  }

  test.each(['region', 'recipient', null] as const)(
    'of a large table, by %s, are those of its sorted amounts',
    (dimension) => {
      const cells = cellsOf(aggregate(table, rows, { by: dimension ? [dimension] : [], measures }));
      const checked = cells.filter((_, index) => index % 300 === 0 || cells.length < 10);
      expect(checked.length).toBeGreaterThan(0);
      for (const { keys, median, quartiles, max } of checked) {
        const sorted = sortedAmounts(dimension, keys[0] ?? '');
        expect([median.ofCell, ...quartiles.ofCell, max.ofCell]).toEqual([
          quantile(sorted, 2),
          quantile(sorted, 1),
          quantile(sorted, 3),
          sorted.at(-1),
        ]);
      }
    },
  );
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
