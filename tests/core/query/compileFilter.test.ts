import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitsOf, type ClauseName, clauseNames } from '../../../src/core/query/clauseBits.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { clauseDimensions, type Filter } from '../../../src/core/query/filter.ts';
import { mainFigure } from '../../../src/core/query/mainFigure.ts';
import { searchedColumns } from '../../../src/core/query/search.ts';
import { type GrantRow, type GrantTable, GrantTableBuilder, rowAt } from '../../../src/core/table/grantTable.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_260_101;

function keepsYear(value: string, kept: string): boolean {
  if (kept === 'none') return value === '';
  if (!kept.includes('..')) return value === kept;
  const [from, to] = kept.split('..');
  return value !== '' && (from === '' || value >= (from ?? '')) && (to === '' || value <= (to ?? ''));
}

/** The clauses that reject a row, decided cell by cell from text. */
function rejecting(row: GrantRow, filter: Filter, figure: { currency: string; kind: string }): number {
  const failed: ClauseName[] = clauseDimensions.filter((dimension) => {
    const kept = filter.clauses[dimension];
    if (!kept) return false;
    if (dimension === 'year') return !kept.some((value) => keepsYear(row.year, value));
    return !kept.some((value) => (value === 'none' ? '' : value) === row[dimension]);
  });
  const { min, max } = { min: null, max: null, ...filter.amount };
  if ((min !== null && row.amount < min) || (max !== null && row.amount > max)) failed.push('amount');
  const searched = searchedColumns.map((name) => fold(row[name])).join('\n');
  if (
    filter.text &&
    !fold(filter.text)
      .split(' ')
      .every((word) => searched.includes(word))
  )
    failed.push('text');
  if (row.currency !== figure.currency || row.kind !== figure.kind) failed.push('figure');
  return bitsOf(...failed);
}

function tableOf(rows: readonly Partial<GrantRow>[]): GrantTable {
  const builder = new GrantTableBuilder();
  const common = { currency: 'MAD', kind: 'awarded', amount: 1, counted: 1, line: 1 };
  for (const [grant, row] of rows.entries()) builder.append({ ...common, ...row, grant });
  return builder.build();
}

describe('compileFilter', () => {
  test(`sets exactly the bits of the clauses that reject a row (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const { fails } = compileFilter(table, filter);
        const figure = mainFigure(table);
        const expected = Array.from({ length: table.length }, (_, row) => rejecting(rowAt(table, row), filter, figure));
        expect([...fails]).toEqual(expected);
      }),
      { seed, numRuns: 300 },
    );
  });

  test(`names as inactive only clauses that reject nothing (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const { fails, active } = compileFilter(table, filter);
        expect(fails.reduce((a, b) => a | b, 0) & ~active).toBe(0);
      }),
      { seed, numRuns: 300 },
    );
  });

  test('has one bit for each clause, all within sixteen', () => {
    expect(new Set(clauseNames.map((name) => bitsOf(name))).size).toBe(clauseNames.length);
    expect(bitsOf(...clauseNames)).toBeLessThan(2 ** 16);
  });

  test('takes year ranges with both ends, open ends and not stated', () => {
    const table = tableOf(['2018', '2019', '2023', ''].map((year) => ({ year })));
    const kept = (...year: string[]) =>
      [...compileFilter(table, { clauses: { year } }).fails].map((bits) => bits === 0);
    expect(kept('2019..2023')).toEqual([false, true, true, false]);
    expect(kept('..2019')).toEqual([true, true, false, false]);
    expect(kept('2019..', 'none')).toEqual([false, true, true, true]);
  });

  test('takes amount bounds as printed, both included', () => {
    const table = tableOf([99, 100, 200, 201].map((amount) => ({ amount, counted: 0 })));
    const kept = compileFilter(table, { clauses: {}, amount: { min: 100, max: 200 } });
    expect([...kept.fails]).toEqual([bitsOf('amount'), 0, 0, bitsOf('amount')]);
  });

  test('finds every word anywhere, folded, in either script', () => {
    const table = tableOf([{ purpose: 'Fêtes de la ville', place: 'أكادير' }, { recipientName: 'Fete' }]);
    const rejected = (text: string) => [...compileFilter(table, { clauses: {}, text }).fails].map((bits) => bits !== 0);
    expect(rejected('fete')).toEqual([false, false]);
    expect(rejected('FÊTE اكادير')).toEqual([false, true]);
    expect(rejected('   ')).toEqual([false, false]);
  });

  test('speaks of dirhams where there are any, else of the most frequent currency and kind', () => {
    expect(mainFigure(tableOf([{ currency: 'EUR' }, { currency: 'EUR' }, {}]))).toEqual({
      currency: 'MAD',
      kind: 'awarded',
    });
    expect(
      mainFigure(tableOf([{ currency: 'EUR' }, { kind: 'paid', currency: 'GBP' }, { kind: 'paid', currency: 'GBP' }])),
    ).toEqual({
      currency: 'GBP',
      kind: 'paid',
    });
  });
});
