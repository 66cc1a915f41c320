import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { differenceSentence, perInhabitantSentence } from '../../../src/features/compare/differenceSentence.ts';
import { measureLines } from '../../../src/features/compare/measureLines.ts';
import { funderLines, yearLines } from '../../../src/features/compare/pairLines.ts';
import { sectorDots } from '../../../src/features/compare/sectorDots.ts';
import { type Side, standing, unlike } from '../../../src/features/compare/side.ts';
import { placeOf } from '../../../src/features/compare/sidePlace.ts';
import { sizeSteps } from '../../../src/features/compare/sizeSteps.ts';
import { partialEdition, plain, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const voice = voiceOf('fr');
const sideOf = (table: GrantTable, filter: Filter, name: string): Side => ({
  filter,
  name,
  result: explore(table, filter),
  place: null,
  years: null,
  edition: partialEdition,
});

const table = tableOf([
  { amount: 300_00, region: '09', sector: 'sport', year: '2020', funder: 'x', funderName: 'X' },
  { amount: 100_00, region: '09', sector: 'culture', year: '2021', funder: 'y', funderName: 'Y' },
  { amount: 100_00, region: '01', sector: 'sport', year: '', funder: 'x', funderName: 'X' },
]);
/** A table of one grant of that many million dirhams. */
const millions = (amount: number) => tableOf([{ amount: Math.round(amount * 1e8), region: '09' }]);
const at = (region: string): Filter => ({ clauses: { ...defaultFilter.clauses, region: [region] } });
const [south, north] = [sideOf(table, at('09'), 'Sud'), sideOf(table, at('01'), 'Nord')];

describe('two selections', () => {
  test('differ in one sentence, and are equal within one percent', () => {
    expect(plain(differenceSentence(south, north, voice))).toBe(
      'Sud : 400 MAD ; Nord : 100 MAD, soit 300 MAD de moins.',
    );
    expect(plain(differenceSentence(north, south, voice))).toBe(
      'Nord : 100 MAD ; Sud : 400 MAD, soit 300 MAD de plus.',
    );
    const [odd, even] = [sideOf(millions(34.84), defaultFilter, 'A'), sideOf(millions(19.48), at('09'), 'B')];
    expect(plain(differenceSentence(odd, even, voice))).toBe(
      'A : 34,8 M MAD ; B : 19,5 M MAD, soit 15,3 M MAD de moins.',
    );
    expect([standing(100, 99), standing(100, 98), standing(98, 100), standing(0, 0)]).toEqual([
      'equal',
      'more',
      'less',
      'equal',
    ]);
  });

  test('that are one selection compare nothing yet, and say so; the same rows chosen otherwise do', () => {
    expect(plain(differenceSentence(south, south, voice))).toBe(
      'Sud des deux côtés (400 MAD) : choisissez ce qui change de l’un à l’autre.',
    );
    const funded = sideOf(table, { clauses: { ...at('09').clauses, funder: ['x', 'y'] } }, 'X et Y');
    expect(plain(differenceSentence(south, funded, voice))).toContain('c’est égal');
  });

  test('are set against their inhabitants where both are one place of a complete edition, and only there', () => {
    const placed = (side: Side, code: string) => ({
      ...side,
      place: placeOf({ clauses: { region: [code] } }, reference),
    });
    const [a, b] = [placed(south, '09'), placed(north, '01')];
    expect(plain(perInhabitantSentence(a, b, true, voice))).toBe(
      'Rapporté aux habitants, c’est plus : 0,4 MAD contre 0,1.',
    );
    expect(perInhabitantSentence(a, b, false, voice)).toBe('');
    expect(perInhabitantSentence(a, north, true, voice)).toBe('');
    expect(measureLines(a, b, false, voice).map(({ key }) => key)).not.toContain('perInhabitant');
    expect(measureLines(a, b, true, voice).find(({ key }) => key === 'population')?.gap).toBe('égal');
    expect(sectorDots(a, b, true, reference, voice).compared).toBe(true);
  });

  test('a funder that cannot act on a side is said to be outside it, unless it has a row there', () => {
    const placed = (side: Side, code: string) => ({
      ...side,
      place: placeOf({ clauses: { region: [code] } }, reference),
    });
    const words = (territories: Readonly<Record<string, string>>) =>
      funderLines(placed(south, '09'), placed(north, '01'), territories, voice).map(({ a, b }) => [plain(a), plain(b)]);
    expect(words({ y: '09' })[1]).toEqual(['100 MAD', 'hors de son territoire']);
    expect(words({ y: '01' })[1]).toEqual(['100 MAD', 'aucune ligne ici']);
    expect(words({ x: '02' })[0]).toEqual(['300 MAD', '100 MAD']);
  });

  test('are not compared where one has no row: that is no nought', () => {
    const nowhere = sideOf(table, at('05'), 'Ouest');
    expect(plain(differenceSentence(south, nowhere, voice))).toBe(
      'Rien à comparer, aucune ligne de cette édition pour : Ouest.',
    );
  });

  test('stand line by line on one scale', () => {
    expect(
      measureLines(south, north, false, voice).map(({ name, a, b, lengthA, lengthB }) => [
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
    const { dots, ticks, compared } = sectorDots(south, north, false, reference, voice);
    expect(dots.map(({ key, a, b, gap }) => [key, plain(a), plain(b), plain(gap)])).toEqual([
      ['sport', '75,0 %', '100,0 %', '−25,0'],
      ['culture', '25,0 %', 'aucune ligne ici', ''],
    ]);
    expect([dots[1]?.atB, compared, ticks[0]?.at]).toEqual([null, false, 0]);
    const [first] = sectorDots(south, north, true, reference, voice).dots;
    expect([first?.key, plain(first?.b ?? ''), plain(first?.gap ?? '')]).toEqual(['culture', '0,0 %', '+25,0']);
    expect(yearLines(south, north, voice).map(({ key, a, b }) => [key, plain(a), plain(b)])).toEqual([
      ['2020', '300 MAD', 'aucune ligne ici'],
      ['2021', '100 MAD', 'aucune ligne ici'],
      ['none', 'aucune ligne ici', '100 MAD'],
    ]);
    expect(funderLines(south, north, {}, voice).map(({ name, a, b }) => [name, plain(a), plain(b)])).toEqual([
      ['X', '300 MAD', '100 MAD'],
      ['Y', '100 MAD', 'aucune ligne ici'],
    ]);
  });

  test(`keep every funder and year in a line, and every bar on its scale (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, filters, (anyTable, one, other) => {
        const [a, b] = [sideOf(anyTable, one, 'A'), sideOf(anyTable, other, 'B')];
        const lines = [...measureLines(a, b, true, voice), ...funderLines(a, b, {}, voice), ...yearLines(a, b, voice)];
        for (const { lengthA, lengthB } of lines)
          for (const length of [lengthA, lengthB]) {
            expect(length).toBeGreaterThanOrEqual(0);
            expect(length).toBeLessThanOrEqual(1);
          }
        expect(new Set(yearLines(a, b, voice).map(({ key }) => key)).size).toBe(yearLines(a, b, voice).length);
        expect(funderLines(a, b, {}, voice).length).toBeLessThanOrEqual(11);
      }),
      { seed },
    );
  });

  test(`keep every share, size and median on its axis (seed ${seed})`, () => {
    const isOn = (at: number | null | undefined) => at === null || at === undefined || (at >= 0 && at <= 1);
    fc.assert(
      fc.property(grantTables, filters, filters, (anyTable, one, other) => {
        const [a, b] = [sideOf(anyTable, one, 'A'), sideOf(anyTable, other, 'B')];
        const { dots } = sectorDots(a, b, true, reference, voice);
        expect(dots.flatMap(({ atA, atB }) => [atA, atB]).every(isOn)).toBe(true);
        const steps = sizeSteps(a, b, voice);
        expect(Math.max(...(steps?.a ?? [1]), ...(steps?.b ?? []))).toBe(1);
        expect([steps?.medianA, steps?.medianB].every(isOn)).toBe(true);
      }),
      { seed },
    );
  });
});

describe('two editions', () => {
  const own = { ...partialEdition, name: 'own', kind: 'own' as const, hash: 'cc' };
  const inMoney = (currency: string, kind = 'awarded'): Side => {
    const rows = [
      { amount: 50_00, region: '09', sector: 'sport', year: '2020', funder: 'x', funderName: 'X', currency, kind },
    ];
    return { ...sideOf(tableOf(rows), defaultFilter, 'votre fichier'), edition: own };
  };
  const edition = sideOf(table, defaultFilter, 'l’édition');

  test('in one currency are held against each other as two selections of one are', () => {
    const mine = inMoney('MAD');
    expect(unlike(mine, edition)).toBeNull();
    expect(plain(differenceSentence(mine, edition, voice))).toBe(
      'Votre fichier : 50 MAD ; l’édition : 500 MAD, soit 450 MAD de plus.',
    );
    expect(sectorDots(mine, edition, true, reference, voice).compared).toBe(false);
  });

  test.each([
    ['EUR', 'awarded', 'Votre fichier : 1 subvention, 50 EUR.', 'ils ne sont pas dans la même monnaie'],
    ['', 'awarded', 'Votre fichier : 1 subvention, 50,00 (sans monnaie indiquée).', 'dans : votre fichier.'],
    ['MAD', 'paid', 'Votre fichier : 1 subvention, 50 MAD.', 'les uns sont accordés, les autres versés'],
  ])('in %s %s: each says its own amount, none is compared, and grants are', (currency, kind, mine, why) => {
    const file = inMoney(currency, kind);
    const said = plain(differenceSentence(file, edition, voice));
    expect(said).toContain(`${mine} L’édition : 3 subventions, 500 MAD.`);
    expect(said).toContain(why);
    const measures = measureLines(file, edition, false, voice);
    expect(measures.map(({ key, a, b }) => [key, a, b])).toEqual([
      ['grants', '1', '3'],
      ['recipients', '0', '0'],
      ['funders', '1', '2'],
    ]);
    expect(funderLines(file, edition, {}, voice).map(({ a, b }) => [a, b])).toContainEqual(['1', '2']);
    expect(yearLines(file, edition, voice).map(({ key, a, b }) => [key, a, b])).toContainEqual(['2020', '1', '1']);
    expect(sectorDots(file, edition, false, reference, voice)).toMatchObject({
      of: 'grants',
      dots: expect.arrayContaining([expect.objectContaining({ key: 'sport', gap: '+33,3' })]),
    });
  });
});
