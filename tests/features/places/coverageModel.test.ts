import { expect, test } from 'vitest';
import type { Edition, EditionFile } from '../../../src/core/edition/edition.ts';
import { coverageModel } from '../../../src/features/places/coverageModel.ts';
import { placeChart, placeTable } from './placeSubject.ts';

const list = (funder: string, year: string, coverage: EditionFile['coverage']): EditionFile => ({
  path: `${funder}-${year}.csv`,
  profile: 'kharita-grants-1',
  sha256: '',
  bytes: 1,
  rows: 1,
  coverage,
  funder,
  year,
});

const edition: Pick<Edition, 'files'> = {
  files: [
    list('bailleur-1', '2018', 'partial'),
    list('bailleur-1', '2019', 'complete'),
    list('bailleur-2', '2021', 'partial'),
    list('bailleur-3', '2016', 'partial'),
  ],
};

const { place, result } = placeChart(placeTable, { of: 'region', key: '09' });
const model = coverageModel(place, result, edition);

test('each institution and year says what the edition holds of it here', () => {
  expect(model.years).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
  expect(model.lines.map(({ key, forms }) => [key, ...forms])).toEqual([
    ['bailleur-1', 'none', 'none', 'elsewhere', 'complete', 'none', 'none'],
    ['bailleur-2', 'none', 'none', 'none', 'none', 'none', 'partial'],
  ]);
  expect(model.lines.map(({ years }) => years)).toEqual([
    ['2019', '2019'],
    ['2021', '2021'],
  ]);
});

test('its rows by year and those of no year are the selection', () => {
  expect(model.rows.reduce((sum, n) => sum + n, model.undated)).toBe(result.total.n);
  expect(model.undated).toBe(1);
});

test('years without any row here are told as stretches, and institutions are counted', () => {
  expect(model.emptyYears).toEqual([
    ['2016', '2018'],
    ['2020', '2020'],
  ]);
  expect(model.institutions).toEqual({ here: 2, all: 3 });
});
