import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { type Action, defaultListColumns, defaultView, reduce } from '../../../src/core/view/viewState.ts';
import { views } from '../../support/views.ts';

const seed = 20_261_202;
const viewAfter = (...actions: readonly Action[]) => actions.reduce(reduce, defaultView);
const toggle = (dimension: 'region' | 'sector', value: string): Action => ({ type: 'toggle', dimension, value });

describe('clauses', () => {
  test('a value toggled twice leaves no trace', () => {
    expect(viewAfter(toggle('region', '09')).filter.clauses.region).toEqual(['09']);
    expect(viewAfter(toggle('region', '09'), toggle('region', '02')).filter.clauses.region).toEqual(['09', '02']);
    expect(viewAfter(toggle('region', '09'), toggle('region', '09'))).toEqual(defaultView);
  });

  test('a cell of the matrix is its region and its sector', () => {
    const { clauses } = viewAfter({ type: 'toggleCell', region: '09', sector: 'sport' }).filter;
    expect(clauses).toEqual({ ...defaultFilter.clauses, region: ['09'], sector: ['sport'] });
  });

  test('what is kept replaces; nothing kept lifts the clause', () => {
    const kept = viewAfter({ type: 'keep', dimension: 'year', values: ['2019..2023'] });
    expect(kept.filter.clauses.year).toEqual(['2019..2023']);
    expect(reduce(kept, { type: 'keep', dimension: 'year', values: null })).toEqual(defaultView);
    expect(reduce(kept, { type: 'keep', dimension: 'year', values: [] })).toEqual(defaultView);
    expect(viewAfter({ type: 'years', values: ['2019..2023'] })).toEqual(kept);
    expect(reduce(kept, { type: 'years', values: null })).toEqual(defaultView);
  });

  test('what is left out by default comes in and goes out again', () => {
    const included = viewAfter({ type: 'includeLeftOut', include: true });
    expect(included.filter.clauses).toEqual({});
    expect(reduce(included, { type: 'includeLeftOut', include: false })).toEqual(defaultView);
  });
});

describe('the rest of a view', () => {
  test('an amount without bounds and a search without words are no filter', () => {
    expect(viewAfter({ type: 'amount', min: 100, max: null }).filter.amount).toEqual({ min: 100, max: null });
    expect(viewAfter({ type: 'amount', min: 100, max: null }, { type: 'amount', min: null, max: null })).toEqual(
      defaultView,
    );
    expect(viewAfter({ type: 'search', text: 'festival' }).filter.text).toBe('festival');
    expect(viewAfter({ type: 'search', text: 'festival' }, { type: 'search', text: ' ' })).toEqual(defaultView);
  });

  test('a list without columns shows those of the default', () => {
    expect(viewAfter({ type: 'columns', columns: ['amount'] }).columns).toEqual(['amount']);
    expect(viewAfter({ type: 'columns', columns: [] }).columns).toEqual(defaultListColumns);
  });

  test('another edition starts with its own default selection', () => {
    const edition = { name: 'simulated', date: null };
    const { filter, edition: shown } = viewAfter(toggle('region', '09'), { type: 'edition', edition });
    expect([filter, shown]).toEqual([defaultFilter, edition]);
  });

  test.each<[Action, object]>([
    [{ type: 'measure', measure: 'median' }, { measure: 'median' }],
    [{ type: 'level', level: 'province' }, { level: 'province' }],
    [{ type: 'form', form: 'table' }, { form: 'table' }],
    [{ type: 'sort', sort: { column: 'year', descending: true } }, { sort: { column: 'year', descending: true } }],
    [{ type: 'theme', theme: 'dark' }, { theme: 'dark' }],
  ])('%o changes nothing else', (action, change) => {
    expect(viewAfter(action)).toEqual({ ...defaultView, ...change });
  });

  test(`clearing drops the filter and only the filter (seed ${seed})`, () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(reduce(view, { type: 'clear' })).toEqual({ ...view, filter: defaultFilter });
      }),
      { seed, numRuns: 100 },
    );
  });
});
