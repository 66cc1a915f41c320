import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { equalSteps, terciles, thirdOf } from '../../../src/features/equity/cuts.ts';
import { chosenRegions, classKey, cutNames, equityModel } from '../../../src/features/equity/equityModel.ts';
import { equityTable } from '../../../src/features/equity/equityTable.ts';
import { moneyYears } from '../../../src/features/equity/equityTitle.ts';
import { equityWords } from '../../../src/features/equity/equityWords.ts';
import { pointLabels } from '../../../src/features/equity/pointLabels.ts';
import { classesWithin, scatterModel } from '../../../src/features/equity/scatterModel.ts';
import { keptApart } from '../../../src/ui/chart/labelRoom.ts';
import { completeEdition, partialEdition, plain, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_124;
const reference = readReference();
const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const nine = [0, 1, 2].flatMap((need) => [0, 1, 2].map((money) => `${need}${money}`));

describe('cuts', () => {
  test('terciles stand half way between the values they part, as on the board', () => {
    const poverty = [1.7, 3.8, 4.1, 6.1, 7.2, 9.5, 9.5, 9.6, 10, 11.3, 13.4];
    expect(terciles(poverty)?.map((cut) => cut.toFixed(2))).toEqual(['6.65', '9.80']);
    expect(terciles([1, 2])).toBeNull();
    expect(equalSteps([0, 9])).toEqual([3, 6]);
  });

  test(`values without ties fall in three classes that differ by one at most, lower ones first (seed ${seed})`, () => {
    const values = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(values, (all) => {
        const cuts = terciles(all);
        const sizes = [0, 1, 2].map((third) => all.filter((value) => cuts && thirdOf(value, cuts) === third).length);
        expect(add(sizes)).toBe(all.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('need and money', () => {
  test('the published edition: who is poor and given little, and what does not depend on the cuts', async () => {
    const table = await publishedTable();
    const model = equityModel({ result: explore(table, defaultFilter), edition: partialEdition, reference });
    expect(model?.regions.filter(({ look }) => look === 'few').map(({ code }) => code)).toEqual(['10', '11']);
    const chosen = new Set(['20', '21']);
    const codes = (cut: (typeof cutNames)[number]) =>
      model && chosenRegions(model, chosen, cut).map(({ code }) => code);
    expect(codes('terciles')).toEqual(['05', '08']);
    expect(codes('mean')).toEqual(['02', '08']);
    expect(codes('steps')).toEqual(['05', '07']);
  });

  test(`every region with a figure is in one class of nine under each cut; sums and gaps close (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, fc.boolean(), (table, filter, complete) => {
        const result = explore(table, filter);
        const edition = complete ? completeEdition : partialEdition;
        const model = equityModel({ result, edition, reference });
        if (!model) return;
        const { regions, offMap } = model;
        expect(add(regions.map(({ sum }) => sum)) + offMap.sum).toBe(add(result.regions.map(({ sum }) => sum)));
        expect(add(regions.map(({ n }) => n)) + offMap.n).toBe(add(result.regions.map(({ n }) => n)));
        for (const cut of cutNames) {
          const spread = nine.flatMap((key) => chosenRegions(model, new Set([key]), cut));
          const known = regions.filter(({ perInhabitant }) => perInhabitant !== null);
          expect(spread.map(({ code }) => code).sort()).toEqual(known.map(({ code }) => code));
          for (const { classes } of known) expect(nine).toContain(classes && classKey(classes[cut]));
        }
        const all = add(regions.map(({ sum }) => sum));
        expect(Math.abs(add(regions.map(({ gap }) => gap ?? 0)))).toBeLessThanOrEqual(1 + all * 1e-9);
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`the table has every region once and closes on its rows (seed ${seed})`, () => {
    const voice = voiceOf('en');
    fc.assert(
      fc.property(grantTables, (table) => {
        const result = explore(table, defaultFilter);
        const model = equityModel({ result, edition: completeEdition, reference });
        if (!model) return;
        const { rows, total } = equityTable(model, new Set(), equityWords(result, voice), 'MAD', voice);
        const count = (cell = '') => Number(plain(cell).replace(/[ ,]/g, '') || 0);
        expect(rows.map(({ key }) => key).sort()).toEqual([...reference.regions.map(({ code }) => code), 'offMap']);
        expect(add(rows.map(({ cells }) => count(cells[4])))).toBe(count(total?.[4]));
      }),
      { seed, numRuns: 30 },
    );
  });

  test('fewer than three regions to compare: nothing is cut', () => {
    expect(equityModel({ result: { regions: [], areasNamed: [] }, edition: partialEdition, reference })).toBeNull();
  });
});

describe('names of the points', () => {
  const disc = fc.record({
    x: fc.integer({ min: 20, max: 600 }),
    y: fc.integer({ min: 20, max: 330 }),
    r: fc.integer({ min: 2, max: 20 }),
    length: fc.integer({ min: 4, max: 26 }),
  });

  test(`none touches another or leaves the plot (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 12 }), (discs) => {
        const named = discs.map(({ length, ...rest }, index) => ({
          ...rest,
          code: `${index}`,
          name: 'x'.repeat(length),
        }));
        const room = { width: 640, height: 352 };
        const labels = pointLabels(named, room);
        expect(keptApart(labels)).toHaveLength(labels.length);
        for (const { start, width, top, height } of labels) {
          expect(Math.min(start, top)).toBeGreaterThanOrEqual(0);
          expect(start + width).toBeLessThanOrEqual(room.width);
          expect(top + height).toBeLessThanOrEqual(room.height);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test.each([
    ['ltr', 684, 352],
    ['rtl', 684, 352],
    ['ltr', 306, 300],
    ['rtl', 306, 300],
  ] as const)(
    'all twelve regions of the published edition are named, %s, %i wide',
    async (direction, width, height) => {
      const model = equityModel({
        result: explore(await publishedTable(), defaultFilter),
        edition: partialEdition,
        reference,
      });
      if (!model) throw new Error('nothing to compare');
      const narrow = width < 400;
      const name = ({ region }: { region: { names: { fr: string } } }) =>
        narrow ? (region.names.fr.split('-')[0] ?? '') : region.names.fr;
      const plot = scatterModel(model, { width, height, direction, largest: narrow ? 14 : 20, name });
      expect(plot.labels).toHaveLength(12);
      const ground = add(plot.zones.map((zone) => zone.width * zone.height));
      expect(ground).toBeCloseTo(width * height, 3);
      for (const zone of plot.zones) {
        const within = chosenRegions(model, new Set([zone.key])).some(({ perInhabitant }) => perInhabitant !== null);
        expect([...classesWithin(plot, zone)]).toEqual(within ? [zone.key] : []);
      }
    },
  );
});

test('money of rows that state no year is said to have none, never to be of all years', () => {
  const undated = tableOf([{ year: '', region: '09', amount: 100_000 }]);
  const years = (...actions: Parameters<typeof viewed>[1][]) => {
    const { view, result } = viewed(undated, ...actions);
    return moneyYears(result, view, voiceOf('fr'));
  };
  expect(years()).toEqual({ text: 'sans année', andNotStated: false });
  expect(years({ type: 'toggle', dimension: 'year', value: 'none' })).toEqual({
    text: 'sans année',
    andNotStated: false,
  });
  expect(years({ type: 'toggle', dimension: 'region', value: '09' }).text).toBe('toutes années');
});
