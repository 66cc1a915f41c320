import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPlate, buildProvincePlate } from '../../../src/build/plate.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { classify } from '../../../src/core/geo/classify.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { type Filter, withoutPlace } from '../../../src/core/query/filter.ts';
import { farApartBreaks } from '../../../src/features/compare/farApartBreaks.ts';
import { pairedMaps } from '../../../src/features/compare/pairedMaps.ts';
import { looksNotes, mapsHeading, offMapWords } from '../../../src/features/compare/pairedMapWords.ts';
import { placeOf } from '../../../src/features/compare/sidePlace.ts';
import { completeEdition, partialEdition, plain, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const voice = voiceOf('fr');

const reference = readReference();
const [plate, { provinces }] = [buildPlate(), buildProvincePlate()];
const rows = [
  ...Array.from({ length: 10 }, () => ({ amount: 100_000_00, region: '09', province: '09.001' })),
  { amount: 900_000_00, region: '08', province: '08.201' },
];
const table = tableOf([...rows, { amount: 300_000_00, region: '09', province: '' }]);
const side = (clauses: Filter['clauses'], name: string, of = table, edition = partialEdition) => ({
  ...{ filter: { clauses }, name, result: explore(of, { clauses }) },
  place: placeOf({ clauses }, reference),
  years: null,
  edition,
});
const placed = tableOf(rows);
const drawn = (a: Filter['clauses'], b: Filter['clauses'], complete = false, of = table) => {
  const edition = complete ? completeEdition : partialEdition;
  const maps = pairedMaps({
    sides: [side(a, 'A', of, edition), side(b, 'B', of, edition)],
    plate,
    provinces,
    reference,
    complete,
  });
  if (!maps) throw new Error('no maps');
  return maps;
};

describe('two maps', () => {
  test('of two regions show the provinces of each, a kilometre as long on both', () => {
    const { of, a, b } = drawn({ region: ['09'] }, { region: ['01'] });
    expect(of).toBe('province');
    expect(a.areas.every(({ shape }) => shape.code.startsWith('09.'))).toBe(true);
    expect(b.areas.every(({ shape }) => shape.code.startsWith('01.'))).toBe(true);
    expect(a.window[2] / a.hundredKm).toBeCloseTo(b.window[2] / b.hundredKm, 9);
    expect(a.window[2]).not.toBeCloseTo(b.window[2], 1);
    for (const { window, outline } of [a, b]) {
      const [left, top, right, bottom] = outline?.box ?? [];
      expect(Number(left) >= window[0] && Number(right) <= window[0] + window[2]).toBe(true);
      expect(Number(top) >= window[1] && Number(bottom) <= window[1] + window[3]).toBe(true);
    }
  });

  test('a degree of latitude is a hundred and eleven kilometres on them', () => {
    const { hundredKm, window } = drawn({ region: ['09'] }, { region: ['08'] }).a;
    const [south, north] = [plate.parallels[1], plate.parallels[2]];
    const middle = window[1] + window[3] / 2;
    expect(middle > (north?.at ?? 0) && middle < (south?.at ?? 0)).toBe(true);
    const degrees = ((south?.at ?? 0) - (north?.at ?? 0)) / 4;
    expect((100 * degrees) / hundredKm / 111.2).toBeCloseTo(1, 1);
  });

  test('unknown is not zero on a partial edition, and is on a complete one; few rows are told apart', () => {
    const looks = (complete: boolean, of = table) => {
      const { a, b } = drawn({ region: ['09'] }, { region: ['08'] }, complete, of);
      const find = (code: string) => [...a.areas, ...b.areas].find(({ shape }) => shape.code === code);
      return [find('09.001')?.look, find('08.201')?.look, find('09.541')?.look, find('09.541')?.value];
    };
    expect(looks(false)).toEqual(['shaded', 'few', 'noList', null]);
    expect(looks(true, placed)).toEqual(['shaded', 'few', 'zero', 0]);
    expect(looks(true)).toEqual(['shaded', 'few', 'noRow', null]);
  });

  test('of anything else show the country twice', () => {
    const { of, a, b } = drawn({ year: ['2019'] }, {});
    expect([of, a.areas.length, b.areas.length, a.outline]).toEqual(['region', 12, 12, null]);
  });

  test(`with what is on neither map sum to their selection, to the centime (seed ${seed})`, () => {
    const clauses = fc.constantFrom({ region: ['01'] }, { region: ['09'] }, { region: ['07'] }, {}, { year: ['2019'] });
    fc.assert(
      fc.property(grantTables, clauses, clauses, (anyTable, one, other) => {
        const sides = [side(one, 'A', anyTable), side(other, 'B', anyTable)] as const;
        const maps = pairedMaps({ sides, plate, provinces, reference, complete: false });
        for (const [index, map] of [maps?.a, maps?.b].entries()) {
          const { result, filter } = sides[index] ?? sides[0];
          const areas = (map?.areas ?? []).reduce((sum, { value }) => sum + Math.round((value ?? 0) * 1e8), 0);
          const whole = maps?.of === 'province' ? result.total.sum : explore(anyTable, withoutPlace(filter)).total.sum;
          expect(areas + (map?.offMap.sum ?? 0)).toBe(whole);
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  test('say what is on neither, and what every paint is', () => {
    const maps = drawn({ region: ['09'] }, { region: ['08'] });
    expect(plain(offMapWords(maps.a, maps, 'MAD', voice))).toBe('Sans province indiquée : 1 subvention, 300 000 MAD.');
    expect(offMapWords(maps.b, maps, 'MAD', voice)).toBe('');
    expect(mapsHeading(maps, 'awarded', voice)).toBe('Montant accordé, par province');
    expect(looksNotes(maps, voice).map(plain)).toContain('Hachuré : aucune liste dans cette édition.');
    const other = drawn({ year: ['2019'] }, { year: ['2021'] });
    expect(looksNotes(other, voice).map(plain)).toContain('Gris : aucune ligne dans cette sélection.');
    expect(mapsHeading(other, 'paid', voice)).toBe('Montant versé, par région');
  });

  test(`far apart have classes of their own on one scale, and say so (seed ${seed})`, () => {
    const values = fc.array(fc.double({ min: 0.01, max: 90, noNaN: true }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 4, max: 6 }), (one, other, power) => {
        const high = other.map((value) => Math.max(0.1, value) * 10 ** power);
        const breaks = farApartBreaks(one, high) ?? [];
        expect(farApartBreaks(high, one)).toEqual(breaks);
        expect(breaks.length).toBeGreaterThan(0);
        expect(breaks.length).toBeLessThanOrEqual(5);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        const least = Math.min(...high.map((value) => classify(value, breaks)));
        expect(Math.max(...one.map((value) => classify(value, breaks)))).toBeLessThan(least);
        expect(farApartBreaks(one, one)).toBeNull();
      }),
      { seed },
    );
    expect(looksNotes({ ...drawn({}, {}), farApart: true }, voice).map(plain)[0]).toContain('très loin');
  });
});
