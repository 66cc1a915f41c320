import { describe, expect, test } from 'vitest';
import { buildPlate, buildProvincePlate } from '../../../src/build/plate.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import type { Filter } from '../../../src/core/query/filter.ts';
import { pairedMaps } from '../../../src/features/compare/pairedMaps.ts';
import { placeOf } from '../../../src/features/compare/sidePlace.ts';
import { partialEdition, tableOf } from '../../support/chartSubject.tsx';

const reference = readReference();
const [plate, { provinces }] = [buildPlate(), buildProvincePlate()];
const table = tableOf([
  ...Array.from({ length: 10 }, () => ({ amount: 100_000_00, region: '09', province: '09.001' })),
  { amount: 900_000_00, region: '08', province: '08.201' },
]);
const side = (clauses: Filter['clauses'], name: string) => ({
  ...{ filter: { clauses }, name, result: explore(table, { clauses }) },
  place: placeOf({ clauses }, reference),
  years: null,
  edition: partialEdition,
});
const drawn = (a: Filter['clauses'], b: Filter['clauses'], complete = false) => {
  const maps = pairedMaps({ sides: [side(a, 'A'), side(b, 'B')], plate, provinces, reference, complete });
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
    const looks = (complete: boolean) => {
      const { a, b } = drawn({ region: ['09'] }, { region: ['08'] }, complete);
      const find = (code: string) => [...a.areas, ...b.areas].find(({ shape }) => shape.code === code);
      return [find('09.001')?.look, find('08.201')?.look, find('09.541')?.look, find('09.541')?.value];
    };
    expect(looks(false)).toEqual(['shaded', 'few', 'noList', null]);
    expect(looks(true)).toEqual(['shaded', 'few', 'zero', 0]);
  });

  test('of anything else show the country twice', () => {
    const { of, a, b } = drawn({ year: ['2019'] }, {});
    expect([of, a.areas.length, b.areas.length, a.outline]).toEqual(['region', 12, 12, null]);
  });
});
