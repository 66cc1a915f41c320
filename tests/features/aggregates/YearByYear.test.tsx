import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Companion } from '../../../src/core/aggregates/companion.ts';
import type { Coverage, EditionFile } from '../../../src/core/edition/edition.ts';
import { YearByYear } from '../../../src/features/aggregates/YearByYear.tsx';
import { yearByYear } from '../../../src/features/aggregates/yearByYearModel.ts';
import { yearByYearPicture } from '../../../src/features/aggregates/yearByYearPicture.ts';
import { paints } from '../../../src/ui/picture/patterns.ts';
import { inLanguage, plain, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const seed = 20_261_132;
const fileOf = (year: string, coverage: Coverage, funder = 'bailleur'): EditionFile => ({
  ...{ path: `${year}.csv`, profile: 'kharita-grants-1', sha256: '', bytes: 1, rows: 1 },
  ...{ coverage, funder, year },
});
const named = (year: string, id: string): Companion['named'][number] => ({
  ...{ id, funder: 'bailleur', name: `Association ${id}`, place: '', year, session: '', status: 'approved' },
  ...{ publisher: 'Journal', address: 'https://journal.example/1' },
});
const files = [
  fileOf('2016', 'partial'),
  fileOf('2020', 'complete'),
  fileOf('2021', 'complete'),
  fileOf('none', 'partial'),
];
const cells = [
  { key: '2016', n: 2, sum: 300_00 },
  { key: '2020', n: 1, sum: 100_00 },
  { key: '', n: 1, sum: 50_00 },
];

describe('yearByYear', () => {
  test('says of each year what list there is; years of which nothing is known are one line', () => {
    const lines = yearByYear('bailleur', cells, files, [named('2018', 'A'), named('', 'B')]);
    expect(lines.map(({ from, to, list, named: count }) => [from, to, list, count])).toEqual([
      ['2016', '2016', 'partial', 0],
      ['2017', '2017', 'none', 0],
      ['2018', '2018', 'none', 1],
      ['2019', '2019', 'none', 0],
      ['2020', '2020', 'complete', 0],
      ['2021', '2021', 'noRow', 0],
      ['', '', 'partial', 1],
    ]);
    expect(yearByYear('bailleur', cells, files, []).map(({ from, to }) => [from, to])[1]).toEqual(['2017', '2019']);
  });

  test(`no year and nobody named is lost (seed ${seed})`, () => {
    const years = fc.constantFrom('', '2015', '2018', '2019', '2024');
    const drawn = fc.uniqueArray(fc.record({ key: years, n: fc.integer({ min: 1, max: 9 }), sum: fc.integer() }), {
      selector: ({ key }) => key,
    });
    fc.assert(
      fc.property(drawn, fc.array(years), (some, namedYears) => {
        const lines = yearByYear(
          'bailleur',
          some,
          files,
          namedYears.map((year, index) => named(year, String(index))),
        );
        expect(lines.reduce((all, { sum }) => all + sum, 0)).toBe(some.reduce((all, { sum }) => all + sum, 0));
        expect(lines.reduce((all, { named: count }) => all + count, 0)).toBe(namedYears.length);
      }),
      { seed },
    );
  });
});

test.each(['fr', 'ar'] as const)('the table closes, and an unknown year is a word and no nought, %s', (language) => {
  const { t, format } = voiceOf(language);
  const table = tableOf([
    { amount: 300_000_00, year: '2016', funder: 'bailleur' },
    { amount: 100_000_00, year: '2020', funder: 'bailleur' },
  ]);
  const { result } = viewed(table);
  render(
    inLanguage(language, <YearByYear funder="bailleur" {...{ result }} edition={{ files }} named={[named('', 'A')]} />),
  );
  const rows = screen.getAllByRole('row').map((row) => plain(row.textContent ?? ''));
  expect(rows.at(-1)).toBe(plain(`${t('charts.total')}2${format.inUnit(400_000_00)}1`));
  expect(rows[2]).toBe(plain(`${format.range('2017', '2019')}${t('yearByYear.lists.none')}`));
});

test('a year without a list is hatched, one with a list and no row is an outline', () => {
  const voice = voiceOf('fr');
  const page = { ...voice, width: 900, measure: (text: string) => text.length * 7 };
  const formsOf = (all: typeof files, rows: typeof cells) => {
    const { drawing } = yearByYearPicture(yearByYear('bailleur', rows, all, []), 'MAD', voice, page);
    return { hatched: JSON.stringify(drawing.marks).split(paints.hatch).length - 1, drawn: JSON.stringify(drawing) };
  };
  expect(formsOf(files, cells).hatched).toBe(1);
  const listed = formsOf([fileOf('2020', 'complete'), fileOf('2021', 'complete')], [{ key: '2020', n: 1, sum: 100 }]);
  expect(listed.hatched).toBe(0);
  expect(listed.drawn).not.toContain('dasharray');
});
