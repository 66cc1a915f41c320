import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { regionCodes } from '../../../src/core/model/codelists.ts';
import { aboutPlace } from '../../../src/core/query/aboutPlace.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { heldTo, turnedTo } from '../../../src/core/query/filter.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_130;
const places = fc.constantFrom(
  ...regionCodes.map((key) => ({ of: 'region', key }) as const),
  ...['01.511', '07.351', '09.001'].map((key) => ({ of: 'province', key }) as const),
);

const sumOf = (cells: readonly { readonly sum: number }[]) => cells.reduce((sum, cell) => sum + cell.sum, 0);

describe(`what an edition says of a place, seed ${seed}`, () => {
  test('its provinces and the money of none sum to the region, whatever place is chosen', () => {
    fc.assert(
      fc.property(grantTables, filters, places, (table, chosen, subject) => {
        const filter = heldTo(chosen, subject);
        const parts = aboutPlace(table, compileFilter(table, filter), subject)?.provinces ?? [];
        const region = explore(table, filter).regions.find(({ key }) => key === subject.key.slice(0, 2));
        expect(sumOf(parts)).toBe(region?.sum ?? 0);
        expect(parts.every(({ n }) => n > 0 && n <= (region?.n ?? 0))).toBe(true);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('its funders and years sum to the selection', () => {
    fc.assert(
      fc.property(grantTables, filters, places, (table, chosen, subject) => {
        const filter = heldTo(chosen, subject);
        const cells = aboutPlace(table, compileFilter(table, filter), subject)?.funderYears ?? [];
        expect(sumOf(cells)).toBe(explore(table, filter).total.sum);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('its years are what explore says of it without a choice of years; all places together are no less', () => {
    fc.assert(
      fc.property(grantTables, filters, places, (table, chosen, subject) => {
        const filter = heldTo(turnedTo(chosen, null), subject);
        const { year: _, ...clauses } = filter.clauses;
        const years = aboutPlace(table, compileFilter(table, filter), subject)?.years;
        const whole = explore(table, { ...filter, clauses });
        expect(sumOf(years?.here ?? [])).toBe(whole.total.sum);
        const cells = subject.of === 'region' ? whole.regions : whole.provinces;
        expect(sumOf(years?.placed ?? [])).toBe(sumOf(cells.filter(({ key }) => /^\d/.test(key))));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('nothing is said of a subject that is no place', () => {
    fc.assert(
      fc.property(grantTables, (table) => {
        const rows = compileFilter(table, { clauses: {} });
        expect(aboutPlace(table, rows, { of: 'sector', key: 'sport' })).toBeNull();
      }),
      { seed, numRuns: 10 },
    );
  });
});
