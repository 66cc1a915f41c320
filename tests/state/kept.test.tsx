import { act, cleanup, renderHook } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Association, untold } from '../../src/core/calls/association.ts';
import { writeAssociation } from '../../src/core/calls/associationFile.ts';
import { keepAssociation, useAssociation } from '../../src/state/association.ts';
import { toggleFollowed, useFollowed } from '../../src/state/followed.ts';
import { useNewCalls } from '../../src/state/lastVisit.ts';
import { associations } from '../support/associations.ts';
import { aCall } from '../support/calls.ts';

const key = 'kharita.association.1';
const told: Association = { ...untold, form: 'association', region: '09', sectors: ['education'], founded: 2022 };
const clear = () => {
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
};

beforeEach(() => {
  keepAssociation(null);
  clear();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function Form() {
  return <p>{useAssociation().form ?? 'untold'}</p>;
}

const denied = (...methods: ('getItem' | 'setItem' | 'removeItem')[]) => {
  for (const method of methods)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
};

describe('the association', () => {
  test('is kept in the browser, whatever it tells (seed 45)', () => {
    const { result } = renderHook(useAssociation);
    fc.assert(
      fc.property(associations, (association) => {
        act(() => keepAssociation(association));
        expect(result.current).toEqual(association);
        expect(window.localStorage.getItem(key)).toBe(writeAssociation(association));
      }),
      { seed: 45, numRuns: 40 },
    );
  });

  test('is erased without trace', () => {
    const { result } = renderHook(useAssociation);
    act(() => keepAssociation(told));
    act(() => keepAssociation(null));
    expect(result.current).toBe(untold);
    expect(window.localStorage.getItem(key)).toBeNull();
  });

  test.each(['', 'null', '{', '{"profile":"kharita-association-1","form":"club"}', '[]'])(
    'a broken %j is no association',
    (text) => {
      window.localStorage.setItem(key, text);
      expect(renderHook(useAssociation).result.current).toBe(untold);
    },
  );

  test.each([[['getItem', 'setItem', 'removeItem']], [['setItem', 'removeItem']]] as const)(
    'a browser that refuses %j still keeps it for the visit',
    (methods) => {
      const { result } = renderHook(useAssociation);
      denied(...methods);
      act(() => keepAssociation(told));
      expect(result.current).toBe(told);
      act(() => keepAssociation(null));
      expect(result.current).toBe(untold);
    },
  );

  test('follows what another tab writes', () => {
    const { result } = renderHook(useAssociation);
    window.localStorage.setItem(key, writeAssociation(told));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'other' })));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
    expect(result.current).toEqual(told);
  });

  test('is untold on the server, and while the page is brought to life', () => {
    keepAssociation(told);
    expect(renderToString(<Form />)).toBe('<p>untold</p>');
  });
});

describe('followed calls', () => {
  test('are followed, and no longer', () => {
    const { result } = renderHook(useFollowed);
    act(() => toggleFollowed('CALL-1'));
    act(() => toggleFollowed('CALL-2'));
    expect([...result.current]).toEqual(['CALL-1', 'CALL-2']);
    act(() => toggleFollowed('CALL-1'));
    expect([...result.current]).toEqual(['CALL-2']);
  });

  test.each(['{', '{"a":1}', '[1]'])('a broken %j follows nothing', (text) => {
    window.localStorage.setItem('kharita.followed.1', text);
    expect(renderHook(useFollowed).result.current.size).toBe(0);
  });

  test('the oldest of too many is let go', () => {
    const { result } = renderHook(useFollowed);
    const ids = Array.from({ length: 500 }, (_, index) => `CALL-${index}`);
    window.localStorage.setItem('kharita.followed.1', JSON.stringify(ids));
    act(() => toggleFollowed('CALL-new'));
    expect([...result.current]).toEqual([...ids.slice(1), 'CALL-new']);
  });
});

test('calls are new against the visit of an earlier day', () => {
  const [first, second] = [aCall({ id: 'CALL-1' }), aCall({ id: 'CALL-2' })];
  const seen = (calls: Parameters<typeof useNewCalls>[1]) => {
    const { result, unmount } = renderHook(() => useNewCalls('published', calls));
    const { current } = result;
    unmount();
    return { since: current.since, calls: [...current.calls] };
  };
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') });
  const before = [first];
  const after = [first, second];
  expect(seen(before)).toEqual({ since: null, calls: [] });
  vi.setSystemTime(new Date('2026-11-22T12:00:00Z'));
  expect(seen(after)).toEqual({ since: '2026-11-20', calls: ['CALL-2'] });
  expect(seen(after)).toEqual({ since: '2026-11-20', calls: ['CALL-2'] });
  vi.setSystemTime(new Date('2026-11-23T12:00:00Z'));
  expect(seen(after)).toEqual({ since: '2026-11-22', calls: [] });
});
