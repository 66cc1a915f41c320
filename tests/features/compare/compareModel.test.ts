import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import {
  differenceSentence,
  funderLines,
  measureLines,
  type Side,
  sectorLines,
  standing,
  yearLines,
} from '../../../src/features/compare/compareModel.ts';
import { plain, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const voice = voiceOf('fr');
const sideOf = (table: GrantTable, filter: Filter, name: string): Side => ({
  filter,
  name,
  result: explore(table, filter),
});

const table = tableOf([
  { amount: 300_00, region: '09', sector: 'sport', year: '2020', funder: 'x', funderName: 'X' },
  { amount: 100_00, region: '09', sector: 'culture', year: '2021', funder: 'y', funderName: 'Y' },
  { amount: 100_00, region: '01', sector: 'sport', year: '', funder: 'x', funderName: 'X' },
]);
const at = (region: string): Filter => ({ clauses: { ...defaultFilter.clauses, region: [region] } });
const [south, north] = [sideOf(table, at('09'), 'Sud'), sideOf(table, at('01'), 'Nord')];

describe('two selections', () => {
  test('differ in one sentence, and are equal within one percent', () => {
    expect(plain(differenceSentence(south, north, voice))).toBe(
      'Sud : 400 MAD, soit 300 MAD de plus que Nord (100 MAD).',
    );
    expect(plain(differenceSentence(north, south, voice))).toBe(
      'Nord : 100 MAD, soit 300 MAD de moins que Sud (400 MAD).',
    );
    expect([standing(100, 99), standing(100, 98), standing(98, 100), standing(0, 0)]).toEqual([
      'equal',
      'more',
      'less',
      'equal',
    ]);
  });

  test('are not compared where one has no row: that is no nought', () => {
    const nowhere = sideOf(table, at('05'), 'Ouest');
    expect(plain(differenceSentence(south, nowhere, voice))).toBe(
      'Rien à comparer, aucune ligne de cette édition pour : Ouest.',
    );
  });

  test('stand line by line on one scale', () => {
    expect(
      measureLines(south, north, voice).map(({ name, a, b, lengthA, lengthB }) => [
        plain(name),
        plain(a),
        plain(b),
        lengthA,
        lengthB,
      ]),
    ).toEqual([
      ['Montant', '400 MAD', '100 MAD', 1, 0.25],
      ['Subventions', '2', '1', 1, 0.5],
      ['Bénéficiaires nommés', '0', '0', 0, 0],
      ['Financeurs', '2', '1', 1, 0.5],
      ['Médiane', '200 MAD', '100 MAD', 1, 0.5],
    ]);
    expect(
      sectorLines(south, north, reference, voice).map(({ key, a, b, gap }) => [key, plain(a), plain(b), plain(gap)]),
    ).toEqual([
      ['culture', '25,0 %', 'aucune ligne ici', '25,0 pt'],
      ['sport', '75,0 %', '100,0 %', '−25,0 pt'],
    ]);
    expect(yearLines(south, north, voice).map(({ key, a, b }) => [key, plain(a), plain(b)])).toEqual([
      ['2020', '300 MAD', 'aucune ligne ici'],
      ['2021', '100 MAD', 'aucune ligne ici'],
      ['none', 'aucune ligne ici', '100 MAD'],
    ]);
    expect(funderLines(south, north, voice).map(({ name, a, b }) => [name, plain(a), plain(b)])).toEqual([
      ['X', '300 MAD', '100 MAD'],
      ['Y', '100 MAD', 'aucune ligne ici'],
    ]);
  });

  test(`keep every funder and year in a line, and every bar on its scale (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, filters, (anyTable, one, other) => {
        const [a, b] = [sideOf(anyTable, one, 'A'), sideOf(anyTable, other, 'B')];
        const lines = [
          ...measureLines(a, b, voice),
          ...sectorLines(a, b, reference, voice),
          ...funderLines(a, b, voice),
          ...yearLines(a, b, voice),
        ];
        for (const { lengthA, lengthB } of lines)
          for (const length of [lengthA, lengthB]) {
            expect(length).toBeGreaterThanOrEqual(0);
            expect(length).toBeLessThanOrEqual(1);
          }
        expect(new Set(yearLines(a, b, voice).map(({ key }) => key)).size).toBe(yearLines(a, b, voice).length);
        expect(funderLines(a, b, voice).length).toBeLessThanOrEqual(11);
      }),
      { seed },
    );
  });
});
