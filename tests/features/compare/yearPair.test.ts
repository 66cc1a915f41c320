import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { placeOf } from '../../../src/features/compare/sidePlace.ts';
import { yearPair } from '../../../src/features/compare/yearPair.ts';
import { partialEdition, plain, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';

const voice = voiceOf('en');
const row = (region: string, year: string, dirhams: number) => ({ region, year, amount: dirhams * 100 });
const table = tableOf([
  row('09', '2019', 10_000),
  row('01', '2019', 30_000),
  row('01', '2020', 20_000),
  row('09', '2021', 50_000),
  row('01', '', 7_000),
]);
const side = (clauses: Filter['clauses'], name: string) => ({
  ...{ filter: { clauses }, name, result: explore(table, { clauses }) },
  place: placeOf({ clauses }, reference),
  years: null,
  edition: partialEdition,
});
const [south, north] = [side({ region: ['09'] }, 'South'), side({ region: ['01'] }, 'North')];
const whole = () => true;

describe('the years of two selections', () => {
  test('are by inhabitant where both are one place; a year without rows is nought, rows without a year are said', () => {
    const pair = yearPair(south, north, whole, voice);
    expect(pair?.table.map(({ cells }) => cells.map(plain))).toEqual([
      ['2019', '10.0', '30.0'],
      ['2020', '0.0', '20.0'],
      ['2021', '50.0', '0.0'],
    ]);
    expect([pair?.perInhabitant, pair?.ends.one.figure, pair?.notes.map(plain)]).toEqual([
      true,
      '50.0',
      ['North: outside the chart for want of a year, 1 grant, MAD 7,000.'],
    ]);
  });

  test('outside the years a side has chosen it has no line, and no year that is not whole is drawn', () => {
    const early = side({ year: ['2019'] }, 'Early');
    const pair = yearPair(early, side({}, 'All'), (year) => year !== '2021', voice);
    expect(pair?.years.map(({ one, other, whole: drawn }) => [one !== null, other !== null, drawn])).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, false],
    ]);
    expect(pair?.perInhabitant).toBe(false);
  });

  test('of a partial edition are no lines', () => {
    expect(yearPair(south, north, () => false, voice)).toBeNull();
  });
});
