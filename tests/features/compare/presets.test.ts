import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { defaultView, reduce } from '../../../src/core/view/viewState.ts';
import { presetsOf, sideOfAddress } from '../../../src/features/compare/presets.ts';
import { tableOf } from '../../support/chartSubject.tsx';

const row = (region: string, year: string, funder: string, amount: number) => ({ region, year, funder, amount });
const table = tableOf([
  row('09', '2015', 'x', 300),
  row('01', '2017', 'y', 900),
  row('09', '2020', 'x', 100),
  row('national', '', '', 5000),
]);
const { clauses } = defaultFilter;
const ask = (filter: Filter) =>
  Object.fromEntries(presetsOf(filter, explore(table, filter), null).map(({ kind, ...sides }) => [kind, sides]));

describe('what a comparison can be turned into', () => {
  test('the whole edition is not compared with itself; its halves, leading regions and funders are', () => {
    expect(ask(defaultFilter)).toEqual({
      periods: {
        filter: { clauses: { ...clauses, year: ['2015..2017'] } },
        against: { clauses: { ...clauses, year: ['2018..2020'] } },
      },
      regions: {
        filter: { clauses: { ...clauses, region: ['01'] } },
        against: { clauses: { ...clauses, region: ['09'] } },
      },
      funders: {
        filter: { clauses: { ...clauses, funder: ['y'] } },
        against: { clauses: { ...clauses, funder: ['x'] } },
      },
    });
  });

  test('a place stands against the country under the same other choices', () => {
    const here = { clauses: { ...clauses, region: ['09'], year: ['2015'] } };
    expect(ask(here).country).toEqual({ filter: here, against: { clauses: { ...clauses, year: ['2015'] } } });
  });

  test('both sides change in one step, and the default selection leaves the address', () => {
    const filter = { clauses: { ...clauses, region: ['09'] } };
    const view = reduce(
      { ...defaultView, against: filter },
      { type: 'sides', filter, against: sideOfAddress(defaultFilter) },
    );
    expect([view.filter, view.against]).toEqual([filter, null]);
  });
});
