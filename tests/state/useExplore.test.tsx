import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edition } from '../../src/core/edition/edition.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { rowAt } from '../../src/core/table/grantTable.ts';
import { explorePage } from '../../src/core/view/page.ts';
import { type Action, defaultView, reduce, type View } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { Dataset } from '../../src/state/dataset.ts';
import type { PageData } from '../../src/state/pageData.ts';
import { useExplore } from '../../src/state/useExplore.ts';
import { useGrantList } from '../../src/state/useGrantList.ts';
import { chartTable, partialEdition, tableOf } from '../support/chartSubject.tsx';
import { entryOf, FakeEngine, openedAs, settled } from '../support/fakeEngine.ts';

const published: Edition = { ...partialEdition, hash: 'aa' };
const simulated: Edition = { ...partialEdition, name: 'simulated', kind: 'simulated', hash: 'bb' };
const own: Edition = { ...partialEdition, name: 'own', kind: 'own', hash: 'cc' };
const ownTable = tableOf([{ amount: 4200, year: '2020', region: '09' }]);
const many = tableOf(Array.from({ length: 250 }, (_, index) => ({ amount: (index + 1) * 100 })));
const printed = { filter: defaultFilter, rows: [rowAt(chartTable, 4)] };
const page: PageData = {
  page: explorePage,
  edition: published,
  overview: explore(chartTable, defaultFilter),
  answer: answer(chartTable, { page: explorePage, filter: defaultFilter }),
  rows: printed.rows,
  editions: [],
  calls: null,
  site: '',
};

const ready = async () => undefined;

let engine: FakeEngine;
let dataset: Dataset;
let idle: (() => void)[];
beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  engine = new FakeEngine();
  dataset = new Dataset(() => engine, [entryOf(published), entryOf(simulated)], '/', page);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const viewAfter = (...actions: readonly Action[]) => actions.reduce(reduce, defaultView);
const sport = viewAfter({ type: 'toggle', dimension: 'sector', value: 'sport' });
const inEdition = (name: string) => viewAfter({ type: 'edition', edition: { name, date: null } });

function show(view: View) {
  const { result, rerender } = renderHook((shown: View) => useExplore(dataset, explorePage, shown, page, ready), {
    initialProps: view,
  });
  const turn = async (next: View) => {
    rerender(next);
    await act(settled);
  };
  return { result, turn };
}

const succeed = (...args: Parameters<FakeEngine['opening']['succeed']>) => act(() => engine.opening.succeed(...args));
const rest = () => act(settled);

describe('figures', () => {
  test('printed with the page stand until the browser has time; then the table opens and nothing moves', async () => {
    const { result } = show(defaultView);
    expect(engine.openings).toHaveLength(0);
    expect(result.current).toMatchObject({ edition: published, pending: false });
    for (const callback of idle) callback();
    await succeed(openedAs(published, chartTable), chartTable);
    await rest();
    expect(result.current).toMatchObject({ pending: false, dataset: { phase: 'ready' } });
    expect(result.current.result).toEqual(explore(chartTable, defaultFilter));
  });

  test('of a selection in the address are asked for at once, those on screen marked as waiting', async () => {
    const { result } = show(sport);
    expect(engine.openings).toHaveLength(1);
    expect(result.current).toMatchObject({ pending: true, result: { total: { n: 9 } } });
    await succeed(openedAs(published, chartTable), chartTable);
    await rest();
    expect(result.current.pending).toBe(false);
    expect(result.current.result).toEqual(explore(chartTable, sport.filter));
    expect(result.current.overview).toEqual(explore(chartTable, defaultFilter));
  });

  test('follow the filter and nothing else', async () => {
    const { result, turn } = show(sport);
    await succeed(openedAs(published, chartTable), chartTable);
    await turn(reduce(reduce(sport, { type: 'measure', measure: 'grants' }), { type: 'theme', theme: 'dark' }));
    expect(engine.asked).toHaveLength(1);
    await turn(defaultView);
    expect(engine.asked).toHaveLength(2);
    expect(result.current.result).toEqual(explore(chartTable, defaultFilter));
  });

  test('of an engine that breaks stay those on screen, still marked', async () => {
    const { result, turn } = show(sport);
    await succeed(openedAs(published, chartTable), chartTable);
    await rest();
    engine.broken = true;
    await turn(viewAfter({ type: 'toggle', dimension: 'sector', value: 'health' }));
    expect(result.current.result).toEqual(explore(chartTable, sport.filter));
    expect(result.current).toMatchObject({ pending: true, dataset: { failure: { code: 'unreadable' } } });
  });
});

describe('another edition', () => {
  test('is named only once its figures are there', async () => {
    const { result, turn } = show(sport);
    await succeed(openedAs(published, chartTable), chartTable);
    await turn(inEdition('simulated'));
    expect(result.current).toMatchObject({ edition: published, pending: true });
    await succeed(openedAs(simulated, ownTable), ownTable);
    await rest();
    expect(result.current).toMatchObject({
      edition: simulated,
      pending: false,
      result: { total: { n: 1, sum: 4200 } },
    });
  });

  test('chosen before the browser had time is not taken back by what was waiting', async () => {
    const { turn } = show(defaultView);
    await turn(inEdition('simulated'));
    for (const callback of idle) callback();
    expect(engine.openings.map(({ source }) => source.type === 'pack' && source.url)).toEqual([
      '/editions/simulated.pack',
    ]);
  });

  test.each([
    ['at rest', defaultView],
    ['filtered', sport],
  ])('the reader’s own, opened on a page %s, stays on screen', async (_, view) => {
    const { result, turn } = show(view);
    const opening = dataset.openFiles([{ name: 'a.csv', content: new Blob(['a']), options: {} }]);
    await succeed(openedAs(own, ownTable), ownTable);
    expect(await opening).toBe(true);
    await rest();
    await turn(inEdition('own'));
    expect(engine.openings.at(-1)?.source.type).toBe('files');
    expect(result.current).toMatchObject({ edition: own, pending: false, result: { total: { n: 1, sum: 4200 } } });
  });
});

describe('the list behind a selection', () => {
  const question = { filter: defaultFilter, sort: defaultView.sort, locale: 'fr-MA' };
  const list = (asked = question) =>
    renderHook((shown: typeof question) => useGrantList(dataset, dataset.state(), shown, printed), {
      initialProps: asked,
    });

  test('is what came with the page until a table is open', () => {
    const { result } = list();
    expect(result.current.rowAt(0)).toEqual(printed.rows[0]);
    expect(result.current.rowAt(1)).toBeUndefined();
    expect(result.current.total).toBeNull();
  });

  test('fetches each page once, when it comes into sight', async () => {
    void dataset.select(published);
    await engine.opening.succeed(openedAs(published, many), many);
    const asked = vi.spyOn(engine, 'list');
    const { result } = list();
    await rest();
    expect(result.current.total).toBe(250);
    expect(result.current.rowAt(0)?.counted).toBe(25_000);
    expect(result.current.rowAt(150)).toBeUndefined();
    act(() => result.current.show(90, 210));
    await rest();
    act(() => result.current.show(0, 249));
    await rest();
    expect(result.current.rowAt(249)?.counted).toBe(100);
    expect(asked.mock.calls.map(([{ offset, limit }]) => [offset, limit])).toEqual([
      [0, 100],
      [100, 100],
      [200, 100],
    ]);
  });

  test('starts afresh when the order changes, and never mixes two orders', async () => {
    void dataset.select(published);
    await engine.opening.succeed(openedAs(published, many), many);
    const { result, rerender } = list();
    await rest();
    act(() => result.current.show(0, 249));
    await rest();
    rerender({ ...question, sort: { column: 'amount', descending: false } });
    await rest();
    const counted = Array.from({ length: 250 }, (_, index) => result.current.rowAt(index)?.counted);
    expect(counted).toEqual(Array.from({ length: 250 }, (_, index) => (index + 1) * 100));
  });
});
