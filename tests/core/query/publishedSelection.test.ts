import { expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { publishedTable } from '../../support/publishedTable.ts';

test('the default selection of the published edition gives the figures stated with it', async () => {
  const result = explore(await publishedTable(), defaultFilter);
  expect(result.edition).toEqual({ n: 422, sum: 43_984_622_600 });
  expect(result.total).toMatchObject({ n: 342, sum: 32_513_922_600 });
  expect(result.leftOut).toMatchObject({ n: 80, sum: 11_470_700_000 });
  expect(Object.fromEntries(result.placesOfSelection.map(({ key, n }) => [key, n]))).toEqual({
    '01': 39,
    '02': 17,
    '03': 37,
    '04': 24,
    '05': 24,
    '06': 36,
    '07': 23,
    '08': 20,
    '09': 48,
    '10': 9,
    '11': 4,
    '12': 11,
    abroad: 6,
    '': 44,
  });
  expect(result.apart).toEqual([]);
});

test('its outliers are the four seasons of the Marrakech film festival', async () => {
  const { outliers } = explore(await publishedTable(), defaultFilter);
  expect(outliers.map(({ sum, year, region }) => [sum, year, region]).sort()).toEqual([
    [1_100_000_000, '2016', '07'],
    [1_100_000_000, '2022', '07'],
    [1_200_000_000, '2018', '07'],
    [1_200_000_000, '2025', '07'],
  ]);
});
