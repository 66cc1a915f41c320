import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionCodes } from '../../../src/core/model/codelists.ts';
import { provincePeers, regionParts, regionPeers } from '../../../src/features/places/placesModel.ts';
import { completeEdition } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';
import { placeChart, placeTable } from './placeSubject.ts';

const seed = 20_261_131;
const agadir = { of: 'province', key: '09.001' } as const;
const souss = { of: 'region', key: '09' } as const;

describe('the parts of a region', () => {
  test(`sum to the region, whatever is chosen, seed ${seed}`, () => {
    fc.assert(
      fc.property(grantTables, filters, fc.constantFrom(...regionCodes), (table, filter, key) => {
        const input = placeChart(table, { of: 'region', key }, undefined, filter);
        const { provinces, unplaced, whole } = regionParts(provincePeers(input), input);
        expect(provinces.reduce((sum, mark) => sum + mark.sum, unplaced.sum)).toBe(whole.sum);
        expect(whole.sum).toBe(input.result.regions.find((cell) => cell.key === key)?.sum ?? 0);
      }),
      { seed, numRuns: 150 },
    );
  });

  test('money of the region without a province is a part of its own', () => {
    const input = placeChart(placeTable, souss);
    const { unplaced, whole } = regionParts(provincePeers(input), input);
    expect(unplaced).toEqual({ n: 1, sum: 3_000_000 });
    expect(whole).toMatchObject({ n: 14, sum: 128_000_000 });
  });

  test('are the same on the page of a province, which is marked', () => {
    const [onRegion, onProvince] = [placeChart(placeTable, souss), placeChart(placeTable, agadir)];
    const [region, province] = [provincePeers(onRegion), provincePeers(onProvince)];
    expect(province.marks.map(({ sum }) => sum)).toEqual(region.marks.map(({ sum }) => sum));
    expect(province.marks.filter(({ current }) => current).map(({ subject }) => subject.key)).toEqual(['09.001']);
    expect(regionParts(province, onProvince).whole).toEqual(regionParts(region, onRegion).whole);
  });
});

describe('places among their peers', () => {
  test('on a partial edition a place without a list has no value and no rank, and is not in the median', () => {
    const { marks, middle, measure } = regionPeers(placeChart(placeTable, souss));
    expect(measure).toBe('amount');
    expect(marks.filter(({ rank }) => rank !== null).map(({ subject, rank }) => [subject.key, rank])).toEqual([
      ['07', 2],
      ['09', 1],
    ]);
    expect(marks.filter(({ look }) => look === 'noList')).toHaveLength(10);
    expect(middle).toBeCloseTo((1.28 + 0.9) / 2);
  });

  test('on a complete edition places compare by inhabitant, and no row is zero', () => {
    const { marks, measure } = regionPeers(placeChart(placeTable, souss, completeEdition));
    const [first] = marks;
    expect(measure).toBe('per_inhabitant');
    expect(first).toMatchObject({ look: 'zero', value: 0, rank: 3 });
    const mark = marks.find(({ current }) => current);
    expect(mark?.value).toBeCloseTo(1_280_000 / (mark?.population ?? 1));
  });

  test('fewer than ten rows are dotted; rows filtered out are not an absent list', () => {
    const { marks } = provincePeers(placeChart(placeTable, souss));
    const look = (key: string) => marks.find(({ subject }) => subject.key === key)?.look;
    expect([look('09.001'), look('09.541'), look('09.163')]).toEqual(['shaded', 'few', 'noList']);
    const in2021 = placeChart(placeTable, souss, undefined, { clauses: { year: ['2021'] } });
    expect(provincePeers(in2021).marks.find(({ subject }) => subject.key === '09.001')?.look).toBe('noRow');
  });
});
