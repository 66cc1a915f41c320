import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { countRows, listRows } from '../../../src/core/query/listRows.ts';
import type { RowSort } from '../../../src/core/query/rowOrder.ts';
import { type GrantRow, type GrantTable, GrantTableBuilder } from '../../../src/core/table/grantTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_260_103;

const sorts: fc.Arbitrary<RowSort> = fc.record({
  column: fc.constantFrom('amount', 'purpose', 'year', 'recipientName', 'line'),
  descending: fc.boolean(),
  locale: fc.constantFrom('fr-MA', 'ar-MA'),
});

function expectOrder(before: GrantRow, after: GrantRow, { column, descending, locale }: RowSort): void {
  const [a, b] = [before[column], after[column]];
  if (a === '' || b === '') {
    expect(b).toBe('');
    return;
  }
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : new Intl.Collator(locale, { numeric: true }).compare(String(a), String(b));
  expect(descending ? -order : order).toBeLessThanOrEqual(0);
  if (order === 0 && a === b) expect(before.row).toBeLessThan(after.row);
}

function tableOf(rows: readonly Partial<GrantRow>[]): GrantTable {
  const builder = new GrantTableBuilder();
  for (const [grant, row] of rows.entries()) builder.append({ amount: 1, counted: 1, line: grant + 2, ...row, grant });
  return builder.build();
}

describe('listRows', () => {
  test(`lists every selected row once, in order, ties by row, not stated last (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, sorts, (table, filter, sort) => {
        const rows = compileFilter(table, filter);
        const listed = listRows(table, rows, { ...sort, offset: 0, limit: 1000 });
        const selected = [...rows.fails.keys()].filter((row) => rows.fails[row] === 0);
        expect(listed.map(({ row }) => row).sort((a, b) => a - b)).toEqual(selected);
        expect(countRows(rows)).toBe(selected.length);
        for (const [index, row] of listed.slice(1).entries()) expectOrder(listed[index] ?? row, row, sort);
      }),
      { seed, numRuns: 200 },
    );
  });

  test(`pages are stretches of the whole list (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, sorts, fc.nat(70), fc.nat(10), (table, filter, sort, offset, limit) => {
        const rows = compileFilter(table, filter);
        const whole = listRows(table, rows, { ...sort, offset: 0, limit: 1000 });
        expect(listRows(table, rows, { ...sort, offset, limit })).toEqual(whole.slice(offset, offset + limit));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('orders words as the language does, numbers in them as numbers', () => {
    const names = ['Zone', 'École 10', 'ecole 9', '', 'étude'];
    const table = tableOf(names.map((recipientName) => ({ recipientName })));
    const sort = { column: 'recipientName', descending: false, locale: 'fr-MA', offset: 0, limit: 9 } as const;
    const listed = listRows(table, compileFilter(table, { clauses: {} }), sort);
    expect(listed.map(({ recipientName }) => recipientName)).toEqual(['ecole 9', 'École 10', 'étude', 'Zone', '']);
  });

  test('still sorts when there are more spellings than a collator can take', () => {
    const count = 50_500;
    const table = tableOf(
      Array.from({ length: count }, (_, row) => ({
        purpose: `Projet ${String((row * 7919) % count).padStart(6, '0')}`,
      })),
    );
    const rows = compileFilter(table, { clauses: {} });
    const last = listRows(table, rows, {
      column: 'purpose',
      descending: false,
      locale: 'fr-MA',
      offset: count - 1,
      limit: 5,
    });
    expect(last.map(({ purpose }) => purpose)).toEqual([`Projet ${String(count - 1).padStart(6, '0')}`]);
  });
});
