import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionCodes } from '../../../src/core/model/codelists.ts';
import { breakdown } from '../../../src/core/query/breakdown.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { sumOf } from '../../../src/core/query/counted.ts';
import { difference, halves } from '../../../src/core/query/difference.ts';
import type { YearList } from '../../../src/core/query/yearLists.ts';
import { yearPanels } from '../../../src/features/years/yearPanels.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const list = (funder: string, year: string, region: string, dirhams: number, n = 12): YearList => ({
  funder,
  year,
  n,
  sum: dirhams * 100,
  regions: [{ key: region, n, sum: dirhams * 100 }],
});
const periods = [
  { from: 2016, to: 2017 },
  { from: 2018, to: 2018 },
] as const;

describe('the difference of two periods', () => {
  const lists = [
    list('both', '2016', '01', 100),
    list('both', '2017', '02', 100),
    list('both', '2018', '01', 100),
    list('both', '2018', '02', 300, 3),
    list('first', '2016', '01', 5000),
    list('', '2018', '01', 70),
    list('both', '2020', '01', 40),
    list('both', '', '01', 30),
    list('both', '2018', 'several', 50),
  ];
  const change = difference(lists, periods, ['01', '02', '03'], 'year');

  test('holds to institutions with rows in both, a year of one over a year of the other', () => {
    expect(change.institutions).toBe(1);
    expect([change.before.sum, change.after.sum, change.factor]).toEqual([20_000, 45_000, 4.5]);
    expect(change.offMap.after.sum).toBe(5000);
  });

  test('is centred on the country’s own change', () => {
    const [first, second, third] = change.regions;
    expect(first).toMatchObject({ factor: 2, look: 'known', class: 1 });
    expect(second).toMatchObject({ factor: 6, look: 'few', class: 4 });
    expect(third).toMatchObject({ factor: null, look: 'missing', class: null });
    const alone = difference([list('a', '2016', '01', 10), list('a', '2018', '01', 90)], periods, ['01'], 'year');
    expect(alone.regions[0]?.class).toBe(3);
  });

  test('of lists that are missing divides each institution by the years it has: none of them is a zero', () => {
    const steady = [
      list('a', '2009', '01', 100),
      list('a', '2012', '01', 100),
      list('b', '2016', '02', 30),
      ...['2018', '2019', '2020'].map((year) => list('a', year, '01', 100)),
      list('b', '2019', '02', 30),
    ];
    const spans = [
      { from: 2009, to: 2017 },
      { from: 2018, to: 2025 },
    ] as const;
    const { factor, before, after, regions } = difference(steady, spans, ['01', '02'], 'list');
    expect([before.perYear, after.perYear, factor]).toEqual([13_000, 13_000, 1]);
    expect(regions.map((region) => region.factor)).toEqual([1, 1]);
    expect(difference(steady, spans, ['01', '02'], 'year').factor).toBeGreaterThan(1.6);
  });

  test('says what it leaves out', () => {
    expect(change.discarded).toEqual({
      onePeriod: { n: 12, sum: 500_000, institutions: 1 },
      unnamed: { n: 12, sum: 7000 },
      otherYears: { n: 12, sum: 4000 },
      undated: { n: 12, sum: 3000 },
    });
  });

  test('gives no factor where money recovered leaves nothing to divide', () => {
    const negative = difference([list('a', '2016', '01', -10), list('a', '2018', '01', 90)], periods, ['01'], 'year');
    expect(negative.regions[0]).toMatchObject({ look: 'negative', factor: null, class: null });
  });
});

test(`each row is in one panel, and is compared or left out once (seed ${seed})`, () => {
  fc.assert(
    fc.property(grantTables, filters, fc.constantFrom('year', 'list'), (table, filter, per) => {
      const found = breakdown(table, compileFilter(table, filter), 'years');
      if (found?.form !== 'years') throw new Error('no years');
      const whole = sumOf(found.lists);
      const { years, undated } = yearPanels(found.lists);
      expect(sumOf([...years, undated])).toEqual(whole);
      for (const { places, sum } of [...years, undated]) expect(sumOf([...places.values()]).sum).toBe(sum);
      const chosen = halves(years.map(({ year }) => Number(year)));
      if (!chosen) return;
      const { before, after, discarded, regions, offMap } = difference(found.lists, chosen, regionCodes, per);
      expect(sumOf([before, after, ...Object.values(discarded)])).toEqual(whole);
      expect(sumOf([...regions.map((region) => region.after), offMap.after]).sum).toBe(after.sum);
      const perYear = regions.reduce((sum, region) => sum + region.after.perYear, 0);
      if (offMap.after.n === 0) expect(perYear).toBeCloseTo(after.perYear, 3);
      if (per === 'year') expect(after.perYear).toBeCloseTo(after.sum / (chosen[1].to - chosen[1].from + 1), 3);
    }),
    { seed, numRuns: 120 },
  );
});

test('years without rows keep their place', () => {
  const { years, undated } = yearPanels([list('a', '2016', '01', 1), list('b', '2019', '02', 2), list('a', '', '', 4)]);
  expect(years.map(({ year, n, institutions }) => [year, n, institutions])).toEqual([
    ['2016', 12, 1],
    ['2017', 0, 0],
    ['2018', 0, 0],
    ['2019', 12, 1],
  ]);
  expect(undated).toMatchObject({ n: 12, sum: 400 });
});

test('two halves of a span touch and do not overlap', () => {
  expect(halves([2016, 2017, 2018])).toEqual([
    { from: 2016, to: 2017 },
    { from: 2018, to: 2018 },
  ]);
  expect([halves([]), halves([2016])]).toEqual([null, null]);
});
