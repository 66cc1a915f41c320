import { expect, test } from 'vitest';
import { figureData, figureFiles } from '../../src/app/figureData.ts';
import { everyPlaceNote } from '../../src/app/figures/everyPlace.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { breakdownExtract } from '../../src/core/export/breakdownExtract.ts';
import type { Extract } from '../../src/core/export/extract.ts';
import { type FigureId, figureIds, isPublishedFigure } from '../../src/core/model/figures.ts';
import { compileFilter } from '../../src/core/query/compileFilter.ts';
import { directory } from '../../src/core/query/directory.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import { explorePage } from '../../src/core/view/page.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { partialEdition, plain, voiceOf } from '../support/chartSubject.tsx';
import { publishedTable } from '../support/publishedTable.ts';

const of = (region: string, year?: string[]) => ({
  filter: { clauses: { ...defaultFilter.clauses, region: [region], ...(year && { year }) } },
  level: 'region' as const,
  against: null,
});
const region = { of: 'region', key: '09' } as const;

test('every figure has data', () => {
  for (const id of figureIds)
    if (!isPublishedFigure(id) && id !== 'grantPeers') expect(figureData(id, of('09'), region).content).toBeTruthy();
});

test('a figure that shows every place has every place in its file, whatever place is chosen', async () => {
  const table = await publishedTable();
  const drawn = explore(table, of('09').filter).regions;
  for (const id of ['map', 'tiles', 'equity', 'scatter', 'rank'] as const) {
    const { content, filter } = figureData(id, of('09'), region);
    expect(content).toBe('region');
    const listed = directory(table, compileFilter(table, filter), 'region').filter(({ n }) => n > 0);
    expect(listed.map(({ key, n, sum }) => [key, n, sum]).sort()).toEqual(
      drawn.map(({ key, n, sum }) => [key, n, sum]).sort(),
    );
  }
});

test('the years have every year and place; a province is ranked among those of its region', async () => {
  const table = await publishedTable();
  const reference = readReference();
  const { content, filter } = figureData('years', of('09', ['2019']), null);
  const everything = explore(table, defaultFilter).total.sum;
  const extract: Extract = breakdownExtract('periods', table, compileFilter(table, filter), reference);
  const amount = extract.columns.findIndex(({ heading }) => heading === 'amount');
  const sum = [...extract.records()].reduce((all, record) => all + Math.round(Number(record[amount]) * 100), 0);
  expect([content, sum]).toEqual(['periods', everything]);
  const province = { of: 'province', key: '09.551' } as const;
  const tata = {
    filter: { clauses: { ...defaultFilter.clauses, province: ['09.551'] } },
    level: 'region' as const,
    against: null,
  };
  const rank = figureData('rank', tata, province);
  expect(rank).toEqual({ content: 'province', filter: of('09').filter });
  expect(explore(table, rank.filter).total.n).toBe(48);
});

test('two selections have a file each: two regions by province, anything else with every place', () => {
  const there = { clauses: { ...defaultFilter.clauses, region: ['08'] } };
  const files = figureFiles('compareMaps', { ...of('09'), against: there }, null);
  expect(files).toEqual([
    { content: 'province', filter: of('09').filter, of: '-a' },
    { content: 'province', filter: there, of: '-b' },
  ]);
  const country = figureFiles('compareMaps', { ...of('09'), against: null }, null);
  expect(country.map(({ content, filter }) => [content, filter.clauses.region])).toEqual([
    ['region', undefined],
    ['region', undefined],
  ]);
  expect(figureFiles('compareFunders', of('09'), null).map(({ filter }) => filter)).toEqual([
    of('09').filter,
    defaultFilter,
  ]);
  expect(figureFiles('sectors', of('09'), null)).toEqual([{ content: 'sector', filter: of('09').filter, of: '' }]);
});

test.each([
  ['fr', 'Figure et fichier portent sur tout le pays, quel que soit le lieu choisi : 342 subventions, 325,1 M MAD.'],
  ['ar', 'هذا الشكل وملفه يشملان البلد كله أياً كان المكان المختار: 342 منحة، 325,1 مليون درهم.'],
] as const)(
  'a figure of every place says what it and its file count once a place is chosen (%s)',
  async (language, said) => {
    const table = await publishedTable();
    const noteOf = (id: FigureId, { filter }: { readonly filter: Filter }) => {
      const answered = answer(table, { page: explorePage, filter });
      const overview = explore(table, defaultFilter);
      const view = { ...defaultView, filter };
      return plain(
        everyPlaceNote(
          id,
          { exploration: { ...answered, edition: partialEdition, overview }, view },
          voiceOf(language),
        ),
      );
    };
    const { total } = explore(table, figureData('map', of('09'), null).filter);
    expect(total.n).toBe(342);
    for (const id of ['map', 'tiles', 'equity', 'scatter'] as const) expect(noteOf(id, of('09'))).toBe(said);
    const others = plain(voiceOf(language).t('everyPlace.others'));
    expect(noteOf('years', of('09', ['2019']))).toBe(others);
    for (const id of ['sectors', 'funders', 'compareMaps', 'publishedFigures'] as const)
      expect(noteOf(id, of('09'))).toBe('');
    expect(noteOf('map', { filter: defaultFilter })).toBe('');
  },
);
