import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { type GrantCells, type GrantTable, GrantTableBuilder } from '../../../src/core/table/grantTable.ts';

const everything: Filter = { clauses: {} };

function tableOf(rows: readonly Partial<GrantCells>[]): GrantTable {
  const builder = new GrantTableBuilder();
  rows.forEach((row, grant) => {
    const amount = row.amount ?? 100_000;
    builder.append({
      currency: 'MAD',
      kind: 'awarded',
      status: 'awarded',
      counted: amount,
      line: grant + 2,
      grant,
      ...row,
      amount,
    });
  });
  return builder.build();
}

describe('an empty table', () => {
  test('gives empty figures, not failures', () => {
    const result = explore(tableOf([]), defaultFilter);
    expect(result.total).toEqual({
      n: 0,
      sum: 0,
      median: null,
      quartiles: null,
      funders: 0,
      recipients: 0,
      years: null,
    });
    expect([result.regions, result.outliers, result.apart, result.facets.funder]).toEqual([[], [], [], []]);
    expect(result.currency).toBe('MAD');
  });
});

describe('totals', () => {
  test('count named funders and recipients, and the stated years', () => {
    const table = tableOf([
      { funder: 'a', recipient: 'x', year: '2019' },
      { funder: 'a', recipient: 'y', year: '2017' },
      { funder: '', recipient: '', year: '' },
    ]);
    expect(explore(table, everything).total).toMatchObject({
      n: 3,
      funders: 1,
      recipients: 2,
      years: ['2017', '2019'],
    });
  });

  test('the median of two grants is half-up to the centime', () => {
    expect(explore(tableOf([{ amount: 1 }, { amount: 2 }]), everything).total.median).toBe(2);
  });
});

describe('rankings', () => {
  const named = Array.from({ length: 12 }, (_, i) => ({
    recipient: `r${i}`,
    recipientName: `Association ${i}`,
    amount: 100 + i,
  }));

  test('name ten, keep the rest together, and rows without a name and staff welfare apart', () => {
    const table = tableOf([
      ...named,
      { recipient: '', amount: 1000 },
      { recipient: 'w', recipientName: 'Œuvres sociales', recipientKind: 'staff_welfare', amount: 9000 },
    ]);
    const { recipients, staffWelfare } = explore(table, everything);
    expect(recipients.top.map(({ key }) => key)).toEqual([
      'r11',
      'r10',
      'r9',
      'r8',
      'r7',
      'r6',
      'r5',
      'r4',
      'r3',
      'r2',
    ]);
    expect(recipients.rest).toEqual({ organisations: 2, n: 2, sum: 201 });
    expect(recipients.notNamed).toEqual({ n: 1, sum: 1000 });
    expect(staffWelfare.top).toEqual([{ key: 'w', name: 'Œuvres sociales', nameAr: '', n: 1, sum: 9000 }]);
    expect(staffWelfare.rest.organisations).toBe(0);
  });

  test('print the most frequent spelling, in both scripts', () => {
    const table = tableOf([
      { funder: 'a', funderName: 'Commune', funderNameAr: 'جماعة' },
      { funder: 'a', funderName: 'La commune' },
      { funder: 'a', funderName: 'La commune' },
    ]);
    expect(explore(table, everything).funders.top).toEqual([
      { key: 'a', name: 'La commune', nameAr: 'جماعة', n: 3, sum: 300_000 },
    ]);
  });
});

describe('the histogram', () => {
  const table = tableOf([
    { amount: -500 },
    { amount: 99_999, recipient: 'x' },
    { amount: 100_000 },
    { amount: 199_999, recipient: 'x' },
    { amount: 200_000, recipient: 'x' },
    { amount: 1_000_000 },
  ]);

  test('has bins of 1–2–5 a decade from the smallest to the largest amount, lower bound inside', () => {
    expect(explore(table, everything).histogram).toEqual([
      { from: -500, to: 100_000, n: 2, sum: 99_499, unnamed: 1 },
      { from: 100_000, to: 200_000, n: 2, sum: 299_999, unnamed: 1 },
      { from: 200_000, to: 500_000, n: 1, sum: 200_000, unnamed: 0 },
      { from: 500_000, to: 1_000_000, n: 0, sum: 0, unnamed: 0 },
      { from: 1_000_000, to: 2_000_000, n: 1, sum: 1_000_000, unnamed: 1 },
    ]);
  });

  test('keeps its bins and its rows while the reader narrows the amount', () => {
    const narrowed = explore(table, { clauses: {}, amount: { min: 1_000_000, max: null } });
    expect(narrowed.total.n).toBe(1);
    expect(narrowed.histogram).toEqual(explore(table, everything).histogram);
  });

  test('has no bin for amounts that are counted apart, below or above', () => {
    const counted = [{ amount: 150_000 }, { amount: 400_000 }];
    const apart = [
      { amount: -250_000, kind: 'paid' },
      { amount: 9e12, currency: 'EUR' },
    ];
    const { histogram } = explore(tableOf([...counted, ...apart]), everything);
    expect(histogram).toEqual(explore(tableOf(counted), everything).histogram);
    expect(histogram.map(({ from }) => from)).toEqual([100_000, 200_000]);
  });

  test('starts at the bin of the smallest amount', () => {
    expect(explore(tableOf([{ amount: 2_000_000 }]), everything).histogram.map(({ from }) => from)).toEqual([
      2_000_000,
    ]);
  });
});

describe('outliers', () => {
  const ordinary = Array.from({ length: 25 }, () => ({ amount: 1_000_000 }));

  test('are rows above forty times the median, largest first, and stay in the total', () => {
    const table = tableOf([
      ...ordinary,
      { amount: 40_000_001, region: '07', purpose: 'Grand' },
      { amount: 50_000_000 },
      { amount: 40_000_000 },
    ]);
    const { outliers, total } = explore(table, everything);
    expect(outliers.map(({ row, sum }) => [row, sum])).toEqual([
      [26, 50_000_000],
      [25, 40_000_001],
    ]);
    expect(outliers[1]).toMatchObject({ region: '07', purpose: 'Grand' });
    expect(total.n).toBe(28);
  });

  test('are not called where few grants make a median, nor among parts and sums of several years', () => {
    expect(explore(tableOf([...ordinary.slice(0, 18), { amount: 90_000_000 }]), everything).outliers).toEqual([]);
    const periods = ['per_year', 'total_of_several_years'].map((amountPeriod) => ({
      amountPeriod,
      amount: 90_000_000,
    }));
    expect(explore(tableOf([...ordinary, ...periods]), everything).outliers).toEqual([]);
  });
});

describe('what is left out', () => {
  test('is told by status, with the rows that may repeat another', () => {
    const table = tableOf([
      { amount: 1 },
      { amount: 10, status: 'proposed' },
      { amount: 100, status: 'announced', overlap: 'yes' },
      { amount: 1000, overlap: 'yes' },
      { amount: 10_000, status: '' },
    ]);
    const { leftOut, total } = explore(table, defaultFilter);
    expect(total).toMatchObject({ n: 2, sum: 10_001 });
    expect(leftOut).toEqual({
      n: 3,
      sum: 1110,
      byStatus: [
        { key: 'announced', n: 1, sum: 100 },
        { key: 'awarded', n: 1, sum: 1000 },
        { key: 'proposed', n: 1, sum: 10 },
      ],
      overlap: { n: 2, sum: 1100 },
    });
    expect(explore(table, everything).leftOut).toMatchObject({ n: 0, sum: 0 });
  });
});

test('places carry their median and their largest row', () => {
  const table = tableOf([10, 30, 20, 40].map((amount) => ({ amount, region: '09', province: '09.001' })));
  const expected = [{ n: 4, sum: 100, median: 25, max: 40 }];
  expect(explore(table, { clauses: { region: ['01'] } }).regions).toEqual(
    expected.map((cell) => ({ key: '09', ...cell })),
  );
  expect(explore(table, everything).provinces).toEqual(expected.map((cell) => ({ key: '09.001', ...cell })));
});
