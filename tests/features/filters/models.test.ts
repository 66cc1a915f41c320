import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { none } from '../../../src/core/model/codelists.ts';
import type { Bin, Cell } from '../../../src/core/query/explore.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { amountRange } from '../../../src/features/filters/amountModel.ts';
import { facetRows } from '../../../src/features/filters/facetModel.ts';
import { yearClause, yearPicture } from '../../../src/features/filters/yearModel.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { createTranslator } from '../../../src/i18n/i18n.ts';
import { fr } from '../../../src/i18n/messages/fr.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_207;
const format = createFormat('fr');
const voice = { t: createTranslator('fr', { fr }).t, format };
const label = (value: string) => `« ${value} »`;
const cell = (key: string, n: number, sum: number): Cell => ({ key, n, sum });

const cells = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e'), fc.nat(9), fc.integer({ min: -500, max: 5000 })),
    {
      selector: ([key]) => key,
    },
  )
  .map((drawn) => drawn.map(([key, n, sum]) => cell(key, n, n === 0 ? 0 : sum)));
const values = fc.subarray(['a', 'b', 'c', none, 'z']);

describe('rows of a facet', () => {
  test(`every value with rows once, largest first, not stated last; a choice can always be taken back (seed ${seed})`, () => {
    fc.assert(
      fc.property(cells, values, (drawn, chosen) => {
        const rows = facetRows(drawn, chosen, label, voice);
        const withRows = drawn.filter(({ n }) => n > 0).map(({ key }) => key || none);
        expect(rows.map((row) => row.value).sort()).toEqual([...new Set([...withRows, ...chosen])].sort());
        const sumOf = (value: string) => drawn.find(({ key }) => (key || none) === value && value)?.sum ?? 0;
        const stated = rows.filter((row) => !row.notStated).map((row) => sumOf(row.value));
        expect(stated).toEqual([...stated].sort((a, b) => b - a));
        expect(rows.findIndex((row) => row.notStated)).toBeOneOf([-1, rows.length - 1]);
        for (const row of rows) expect(row.chosen).toBe(chosen.includes(row.value));
      }),
      { seed, numRuns: 300 },
    );
  });

  test('what takes back more than it gives has no length, and keeps its figure', () => {
    const rows = facetRows(
      [
        { key: 'a', n: 2, sum: 100_000_00 },
        { key: 'b', n: 1, sum: -400_000_00 },
      ],
      [],
      label,
      voice,
    );
    expect(rows.map(({ share }) => share)).toEqual([1, 0]);
    expect(rows[1]?.amount).toBe('\u22120,4');
  });

  test(`bars are lengths of one scale (seed ${seed})`, () => {
    fc.assert(
      fc.property(cells, (drawn) => {
        const rows = facetRows(drawn, [], label, voice);
        const shown = drawn.filter(({ n }) => n > 0);
        const longest = Math.max(0, ...shown.map(({ sum }) => sum));
        for (const row of rows) {
          expect(row.share).toBeGreaterThanOrEqual(0);
          expect(row.share).toBeLessThanOrEqual(1);
          const sum = shown.find(({ key }) => (key || none) === row.value)?.sum ?? 0;
          if (longest > 0) expect(row.share * longest).toBeCloseTo(Math.max(0, sum), 6);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test('what they say', () => {
    const rows = facetRows([cell('a', 1200, 510_000_000), cell('', 1, 5), cell('b', 0, 0)], ['b'], label, voice);
    expect(rows).toEqual([
      {
        value: 'a',
        label: '« a »',
        spoken: expect.stringMatching(/^« a »\s: 1\s200\slignes,\s5,1\sM\sMAD$/),
        count: '1\u202F200',
        amount: '5,1',
        share: 1,
        chosen: false,
        notStated: false,
      },
      expect.objectContaining({ value: 'b', label: '« b »', count: '0', amount: '0,0', share: 0, chosen: true }),
      expect.objectContaining({ value: none, label: '« none »', count: '1', notStated: true }),
    ]);
  });

  test('a value that stands by default is not shown without rows', () => {
    expect(facetRows([cell('a', 1, 1)], ['a', 'b', 'c'], label, voice, ['b']).map(({ value }) => value)).toEqual([
      'a',
      'c',
    ]);
  });
});

const year = fc.integer({ min: 2000, max: 2025 }).map(String);
const yearCells = fc
  .uniqueArray(
    fc.tuple(fc.oneof(year, fc.constant('')), fc.integer({ min: 1, max: 9 }), fc.integer({ min: -99, max: 999 })),
    {
      selector: ([key]) => key,
      maxLength: 12,
    },
  )
  .map((drawn) => drawn.map(([key, n, sum]) => cell(key, n, sum)));

describe('the picture of years', () => {
  test(`holds every year of the span and every row of the facet (seed ${seed})`, () => {
    fc.assert(
      fc.property(yearCells, (drawn) => {
        const picture = yearPicture(drawn, undefined);
        const stated = drawn.filter(({ key }) => key !== '').map(({ key }) => Number(key));
        const span = stated.length === 0 ? 0 : Math.max(...stated) - Math.min(...stated) + 1;
        const years = picture.bins.map(({ key }) => Number(key));
        expect(years).toEqual(Array.from({ length: span }, (_, index) => Math.min(...stated) + index));
        const n = picture.bins.reduce((sum, bin) => sum + bin.n, 0) + (picture.unstated?.n ?? 0);
        expect(n).toBe(drawn.reduce((sum, { n: rows }) => sum + rows, 0));
        for (const { height } of picture.bins) expect(height).toBeGreaterThanOrEqual(0);
        for (const { height } of picture.bins) expect(height).toBeLessThanOrEqual(1);
        expect([picture.range, picture.unstatedChosen]).toEqual([null, false]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test(`a range brushed is the clause that draws the same range (seed ${seed})`, () => {
    fc.assert(
      fc.property(yearCells, fc.nat(), fc.nat(), fc.boolean(), (drawn, a, b, unstated) => {
        const picture = yearPicture(drawn, undefined);
        fc.pre(picture.bins.length > 0);
        const [from = 0, to = 0] = [a % picture.bins.length, b % picture.bins.length].sort((x, y) => x - y);
        const clause = yearClause(picture, { from, to }, unstated);
        const again = yearPicture(drawn, clause ?? undefined);
        expect([again.range, again.unstatedChosen]).toEqual([{ from, to }, unstated]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test(`a brushed range keeps exactly the rows of its bars (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, fc.nat(), fc.nat(), fc.boolean(), (table, a, b, unstated) => {
        const picture = yearPicture(explore(table, { clauses: {} }).facets.year, undefined);
        fc.pre(picture.bins.length > 0);
        const [from = 0, to = 0] = [a % picture.bins.length, b % picture.bins.length].sort((x, y) => x - y);
        const clause = yearClause(picture, { from, to }, unstated) ?? [];
        const kept = picture.bins.slice(from, to + 1).reduce((sum, bin) => sum + bin.sum, 0);
        const beside = unstated ? (picture.unstated?.sum ?? 0) : 0;
        expect(explore(table, { clauses: { year: clause } }).total.sum).toBe(kept + beside);
      }),
      { seed, numRuns: 60 },
    );
  });

  const drawn = [cell('2019', 2, 100), cell('2021', 1, 400), cell('', 3, 200)];

  test.each([
    [['2019..2020'], { from: 0, to: 1 }, false],
    [['2020..', none], { from: 1, to: 2 }, true],
    [['..2019'], { from: 0, to: 0 }, false],
    [['2019', '2021'], { from: 0, to: 2 }, false],
    [['1990'], null, false],
    [[none], null, true],
  ])('%j', (chosen, range, unstatedChosen) => {
    expect(yearPicture(drawn, chosen)).toMatchObject({ range, unstatedChosen });
  });

  test('no year at all draws none', () => {
    expect(yearPicture([cell('', 1, 5)], undefined)).toMatchObject({ bins: [], unstated: { n: 1, sum: 5, height: 1 } });
    expect(yearClause(yearPicture([], undefined), null, false)).toBeNull();
  });
});

describe('the range of amounts', () => {
  const bins: readonly Bin[] = [0, 100, 1000, 10_000].map((from, index, all) => ({
    from,
    to: all[index + 1] ?? 100_000,
    n: 1,
    sum: from,
    unnamed: 0,
  }));

  test.each([
    [undefined, null],
    [
      { min: null, max: 99 },
      { from: 0, to: 0 },
    ],
    [
      { min: 99, max: 100 },
      { from: 0, to: 1 },
    ],
    [
      { min: 1000, max: null },
      { from: 2, to: 3 },
    ],
    [{ min: 100_000, max: null }, null],
  ])('%j', (chosen, range) => {
    expect(amountRange(bins, chosen)).toEqual(range);
  });

  test(`bounds on the edges of bins are the bins (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, fc.nat(), fc.nat(), (table, filter, a, b) => {
        const { histogram } = explore(table, filter);
        fc.pre(histogram.length > 0);
        const [from = 0, to = 0] = [a % histogram.length, b % histogram.length].sort((x, y) => x - y);
        const min = histogram[from]?.from ?? null;
        const max = (histogram[to]?.to ?? 0) - 1;
        expect(amountRange(histogram, { min, max })).toEqual({ from, to });
      }),
      { seed, numRuns: 100 },
    );
  });
});
