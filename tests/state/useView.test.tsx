import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultView } from '../../src/core/view/viewState.ts';
import { navigate, subscribeToAddress } from '../../src/state/history.ts';
import { useView } from '../../src/state/useView.ts';

beforeEach(() => window.history.replaceState(null, '', '/fr/'));
afterEach(cleanup);

const address = () => `${window.location.pathname}${window.location.search}${window.location.hash}`;
const back = () =>
  act(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('popstate', () => resolve(), { once: true });
        window.history.back();
      }),
  );

function open(at: string) {
  window.history.replaceState(null, '', at);
  const { result } = renderHook(() => useView(null));
  const dispatch: typeof result.current.dispatch = (action) => act(() => result.current.dispatch(action));
  return { result, dispatch };
}

describe('the address is the view', () => {
  test('what it says is shown, and what it cannot say is told', () => {
    const { result } = open('/fr/?region=09&measure=mean');
    expect(result.current.view.filter.clauses.region).toEqual(['09']);
    expect(result.current.repairs).toEqual([{ parameter: 'measure', written: 'mean' }]);
  });

  test('an action writes it, keeping path and fragment, repairs and all', () => {
    const { result, dispatch } = open('/ar/?measure=mean#grants');
    dispatch({ type: 'toggle', dimension: 'region', value: '09' });
    expect(address()).toBe('/ar/?region=09#grants');
    expect(result.current.view.filter.clauses.region).toEqual(['09']);
    expect(result.current.repairs).toEqual([]);
  });

  test('what is left out by default can be included, and left out again', () => {
    const { result, dispatch } = open('/fr/');
    dispatch({ type: 'includeLeftOut', include: true });
    expect(address()).toBe('/fr/?status=all&overlap=all');
    expect(result.current.view.filter.clauses).toEqual({});
    dispatch({ type: 'includeLeftOut', include: false });
    expect(address()).toBe('/fr/');
    expect(result.current.view).toEqual(defaultView);
  });
});

describe('steps back', () => {
  test('each choice is one', async () => {
    const { result, dispatch } = open('/fr/');
    dispatch({ type: 'toggle', dimension: 'region', value: '09' });
    dispatch({ type: 'measure', measure: 'grants' });
    expect(address()).toBe('/fr/?region=09&measure=grants');
    await back();
    expect(result.current.view.measure).toBe('amount');
    await back();
    expect(result.current.view).toEqual(defaultView);
  });

  test('what changes nothing is none', () => {
    const { dispatch } = open('/fr/?region=09');
    const before = window.history.length;
    dispatch({ type: 'measure', measure: 'amount' });
    dispatch({ type: 'amount', min: null, max: null });
    dispatch({ type: 'search', text: ' ' });
    expect(window.history.length).toBe(before);
  });

  test('a whole gesture is one, and undoing it does not make the next one overwrite what came before', async () => {
    const { dispatch } = open('/fr/?sector=sport');
    for (const min of [100, 200, 300]) dispatch({ type: 'amount', min, max: null });
    expect(address()).toBe('/fr/?sector=sport&amount=3..');
    await back();
    expect(address()).toBe('/fr/?sector=sport');
    dispatch({ type: 'amount', min: 500, max: null });
    await back();
    expect(address()).toBe('/fr/?sector=sport');
  });
});

test('listeners of the address hear us and the reader until they leave', async () => {
  const heard = vi.fn();
  const leave = subscribeToAddress(heard);
  navigate('/fr/?region=01', 'push');
  expect(heard).toHaveBeenCalledTimes(1);
  await back();
  expect(heard).toHaveBeenCalledTimes(2);
  leave();
  navigate('/fr/?region=02', 'replace');
  expect(heard).toHaveBeenCalledTimes(2);
});
