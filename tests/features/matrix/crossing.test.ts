import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { cross } from '../../../src/features/matrix/crossing.ts';
import { largestSide, matrixModel, sideOf, smallestSide } from '../../../src/features/matrix/matrixModel.ts';
import {
  chartTable,
  completeEdition,
  partialEdition,
  reference,
  tableOf,
  viewed,
  voiceOf,
} from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_126;
const regionCodes = reference.regions.map(({ code }) => code);

describe('regions crossed with sectors', () => {
  test(`close on the selection by row, by column and together, off-map places included (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const result = explore(table, filter);
        const placeChosen = Boolean(filter.clauses.region ?? filter.clauses.province);
        const options = {
          regionCodes,
          everywhere: result.regions,
          named: result.areasNamed,
          placeChosen,
          silence: 'noList',
        } as const;
        const { places, sectors, whole } = cross(result.regionBySector, options);
        expect(whole.sum).toBe(result.total.sum);
        expect(sectors.reduce((sum, sector) => sum + sector.sum, 0)).toBe(whole.sum);
        const counted = places.filter(({ state }) => state === 'counted');
        expect(counted.reduce((sum, place) => sum + place.sum, 0)).toBe(whole.sum);
        for (const { cells, sum } of counted) expect(cells.reduce((s, cell) => s + (cell?.sum ?? 0), 0)).toBe(sum);
        for (const code of regionCodes) expect(places.filter(({ place }) => place === code)).toHaveLength(1);
      }),
      { seed },
    );
  });

  test('are sorted by total, regions before off-map places, those without a list last', () => {
    const { result } = viewed(chartTable);
    const { places, sectors } = cross(result.regionBySector, {
      regionCodes,
      everywhere: result.regions,
      named: result.areasNamed,
      placeChosen: false,
      silence: 'noList',
    });
    expect(places.map(({ place }) => place).slice(0, 7)).toEqual(['09', '07', '01', 'none', 'several', 'abroad', '02']);
    expect(sectors.map(({ sector }) => sector)).toEqual(['culture', 'sport', 'health', 'none']);
  });
});

describe('an empty row', () => {
  const placed = tableOf([
    { region: '09', amount: 1_000_000_00 },
    { region: '01', amount: 500_000_00 },
  ]);
  const stateOf = (place: string, edition = partialEdition, ...actions: Parameters<typeof viewed>[1][]) => {
    const { view, result } = viewed(placed, ...actions);
    const subject = { result, filter: view.filter, reference, selection: '', edition };
    const row = matrixModel(subject, voiceOf('fr')).rows.find((candidate) => candidate.place === place);
    return [row?.state, row?.stateWords, row?.amount];
  };

  test('is a missing list on a partial edition, a zero on a complete one', () => {
    expect(stateOf('02')).toEqual(['notInEdition', 'aucune liste dans cette édition', '']);
    expect(stateOf('02', completeEdition)).toEqual(['zero', '0', '']);
  });

  test('is outside the selection, with what it holds, when another place is chosen', () => {
    const chosen = { type: 'toggle', dimension: 'region', value: '09' } as const;
    expect(stateOf('01', partialEdition, chosen)).toEqual(['outside', 'hors sélection', '0,5']);
    expect(stateOf('02', partialEdition, chosen)[0]).toBe('notInEdition');
  });
});

describe('the side of a square', () => {
  test(`is in proportion by area, and never under the smallest side (seed ${seed})`, () => {
    const amount = fc.integer({ min: 1, max: 1e13 });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const largest = Math.max(a, b);
        const side = sideOf(Math.min(a, b), largest);
        expect(sideOf(largest, largest)).toBe(largestSide);
        expect(side).toBeGreaterThanOrEqual(smallestSide);
        if (side > smallestSide) expect((side / largestSide) ** 2).toBeCloseTo(Math.min(a, b) / largest, 9);
      }),
      { seed },
    );
  });

  test('a giant leaves the others visible; money recovered is hollow', () => {
    const { result, view } = viewed(
      tableOf([
        { region: '01', sector: 'sport', amount: 5_000_000_000_000 },
        { region: '01', sector: 'culture', amount: 100 },
        { region: '02', sector: 'culture', status: 'recovered', amount: -4_000 },
      ]),
    );
    const { rows } = matrixModel(
      { result, filter: view.filter, reference, selection: '', edition: partialEdition },
      voiceOf('fr'),
    );
    const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(cells.map(({ side, negative }) => [side, negative])).toEqual([
      [largestSide, false],
      [smallestSide, false],
      [smallestSide, true],
    ]);
  });
});
