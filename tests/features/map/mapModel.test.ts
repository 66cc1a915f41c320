import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import { type Action, defaultView } from '../../../src/core/view/viewState.ts';
import { mapModel } from '../../../src/features/map/mapModel.ts';
import { outlierNote } from '../../../src/features/map/outlierModel.ts';
import { placeTable } from '../../../src/features/map/placeTableModel.ts';
import { chartTable, completeEdition, partialEdition, tableOf, viewed } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_123;
const reference = readReference();
const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function modelOf(table: GrantTable, edition = partialEdition, ...actions: readonly Action[]) {
  const { view, result } = viewed(table, ...actions);
  const baseline = explore(table, defaultFilter);
  return { result, view, model: mapModel({ result, baseline, view, edition, reference }) };
}

describe('the published edition', () => {
  let table: GrantTable;
  beforeAll(async () => {
    table = await publishedTable();
  });

  test('regions 10 and 11 have too few rows to compare; 50 grants are off the map', () => {
    const { model } = modelOf(table);
    expect(model.areas.filter(({ look }) => look === 'few').map(({ code }) => code)).toEqual(['10', '11']);
    expect(model.offMap.n).toBe(50);
    expect(model.areas.map(({ n }) => n)).toEqual([39, 17, 37, 24, 24, 36, 23, 20, 48, 9, 4, 11]);
  });

  test('a few rows of one festival give Marrakech-Safi its colour, and the note says what it is without them', () => {
    const { model, result } = modelOf(table);
    const note = outlierNote(model, result.outliers);
    expect(note).toMatchObject({ n: 4, sum: 4_600_000_000, without: { rank: 7 }, below: 1_099_999_900 });
    expect(note?.area.code).toBe('07');
    expect(note?.years).toEqual(['2016', '2018', '2022', '2025']);
    const without = modelOf(table, partialEdition, { type: 'amount', min: null, max: note?.below ?? null });
    expect(without.model.areas.find(({ code }) => code === '07')?.sum).toBe(note?.without.sum);
    expect(outlierNote(without.model, without.result.outliers)).toBeNull();
  });

  test('the note is about sums of money by region, and about nothing else', () => {
    const median = modelOf(table, partialEdition, { type: 'measure', measure: 'median' });
    const provinces = modelOf(table, partialEdition, { type: 'level', level: 'province' });
    expect(outlierNote(median.model, median.result.outliers)).toBeNull();
    expect(outlierNote(provinces.model, provinces.result.outliers)).toBeNull();
  });

  test('classes stay while the reader filters, and the map ignores its own clause', () => {
    const { model } = modelOf(table);
    const sport = modelOf(table, partialEdition, { type: 'toggle', dimension: 'sector', value: 'sport' });
    expect(sport.model.breaks).toEqual(model.breaks);
    const chosen = modelOf(table, partialEdition, { type: 'toggle', dimension: 'region', value: '09' });
    expect(chosen.model.areas.map(({ sum }) => sum)).toEqual(model.areas.map(({ sum }) => sum));
    expect(chosen.model.areas.filter(({ selected }) => selected).map(({ code }) => code)).toEqual(['09']);
  });

  test('75 provinces: hatched where no list names them, grey where their rows are all left out', () => {
    const { model } = modelOf(table, partialEdition, { type: 'level', level: 'province' });
    expect(model.areas).toHaveLength(75);
    const looking = (look: string) => model.areas.filter((area) => area.look === look);
    expect(looking('noList')).toHaveLength(28);
    expect(looking('noRow')).toHaveLength(6);
    expect([...looking('noList'), ...looking('noRow')].every(({ n }) => n === 0)).toBe(true);
    expect(add(model.areas.map(({ n }) => n)) + model.offMap.n).toBe(342);
  });

  test('the national mean per inhabitant counts documented regions and located money only', () => {
    const { model } = modelOf(table, partialEdition, { type: 'measure', measure: 'per_inhabitant' });
    const people = add(reference.regions.map(({ population }) => population));
    expect(model.mean).toBeCloseTo(add(model.areas.map(({ sum }) => sum)) / 100 / people, 9);
  });
});

test('an area without rows is hatched in a partial edition and an outlined zero in a complete one', () => {
  const placed = tableOf([{ region: '09', amount: 100 }]);
  const look = (edition: typeof partialEdition, table = placed) =>
    modelOf(table, edition).model.areas.find(({ code }) => code === '05');
  expect(look(partialEdition)).toMatchObject({ look: 'noList', value: null, rank: null });
  expect(look(completeEdition)).toMatchObject({ look: 'zero', value: null });
  expect(look(completeEdition, chartTable)).toMatchObject({ look: 'noRow', value: null });
});

test(`areas and off-map places sum to the total; every area with rows is in one class, or in none below nought (seed ${seed})`, () => {
  fc.assert(
    fc.property(grantTables, filters, (table, filter) => {
      const result = explore(table, filter);
      const view = { ...defaultView, filter };
      const model = mapModel({ result, baseline: result, view, edition: partialEdition, reference });
      const { areas, offMap, total } = placeTable(model, result);
      expect(total.sum).toBe(add(result.regions.map(({ sum }) => sum)));
      expect(add([...areas, ...offMap].map(({ sum }) => sum))).toBe(total.sum);
      expect(add([...areas, ...offMap].map(({ n }) => n))).toBe(total.n);
      expect(model.bins.flat()).toHaveLength(areas.filter(({ n, value }) => n > 0 && (value ?? 0) >= 0).length);
      expect(model.bins.length).toBeLessThanOrEqual(6);
    }),
    { seed },
  );
});

test('the table lists areas by value, then those without rows by code', () => {
  const { result, model } = modelOf(chartTable);
  const { areas, offMap } = placeTable(model, result);
  expect(areas.slice(0, 4).map(({ code }) => code)).toEqual(['09', '07', '01', '02']);
  expect(offMap.map(({ place, n }) => [place, n])).toEqual([
    ['several', 1],
    ['national', 0],
    ['abroad', 1],
    ['notStated', 1],
  ]);
});
