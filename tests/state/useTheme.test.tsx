import { act, cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Theme } from '../../src/core/view/viewState.ts';
import { preferredLanguage, rememberedTheme, rememberLanguage, rememberTheme } from '../../src/state/preferences.ts';
import { useTheme } from '../../src/state/useTheme.ts';

beforeEach(() => {
  window.localStorage.clear();
  delete document.documentElement.dataset.theme;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const drawn = () => document.documentElement.dataset.theme ?? 'system';
const themed = (chosen: Theme) => renderHook(() => useTheme(chosen, vi.fn())).result.current;

function ThemeName() {
  return <p>{useTheme('auto', vi.fn()).shown}</p>;
}

describe('the theme', () => {
  test.each<[Theme, Theme, string]>([
    ['dark', 'light', 'dark'],
    ['auto', 'light', 'light'],
    ['auto', 'auto', 'system'],
  ])('address says %s, last choice was %s: %s', (chosen, remembered, seen) => {
    rememberTheme(remembered);
    themed(chosen);
    expect(drawn()).toBe(seen);
  });

  test('goes back to the system’s when nothing asks for another', () => {
    const { rerender } = renderHook(({ chosen }: { chosen: Theme }) => useTheme(chosen, vi.fn()), {
      initialProps: { chosen: 'dark' },
    });
    expect(drawn()).toBe('dark');
    rerender({ chosen: 'auto' });
    expect(drawn()).toBe('system');
  });

  test('is remembered on its way to the view; other actions only pass', () => {
    const dispatch = vi.fn();
    const store = renderHook(() => useTheme('auto', dispatch)).result.current;
    act(() => store.dispatch({ type: 'theme', theme: 'dark' }));
    expect(rememberedTheme()).toBe('dark');
    act(() => store.dispatch({ type: 'clear' }));
    expect(dispatch.mock.calls).toEqual([[{ type: 'theme', theme: 'dark' }], [{ type: 'clear' }]]);
    expect(rememberedTheme()).toBe('dark');
  });

  test('is left to the style sheet on the server', () => {
    rememberTheme('dark');
    expect(renderToString(<ThemeName />)).toBe('<p>auto</p>');
  });
});

describe('the language of a first visit', () => {
  const speaks = (...tags: string[]) => vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(tags);

  test.each([
    [['de-DE', 'fr-CA', 'en'], 'fr'],
    [['ar-EG'], 'ar'],
    [['zgh-Tfng-MA'], 'zgh'],
    [['ber'], 'zgh'],
    [['tzm-MA'], 'zgh'],
    [['de', 'es'], 'ar'],
    [[], 'ar'],
  ])('a browser set to %j is answered in %s', (tags, language) => {
    speaks(...tags);
    expect(preferredLanguage()).toBe(language);
  });

  test('the language read last comes before the browser’s, if we speak it', () => {
    speaks('fr');
    rememberLanguage('en');
    expect(preferredLanguage()).toBe('en');
    window.localStorage.setItem('kharita.language', 'xx');
    expect(preferredLanguage()).toBe('fr');
  });

  test('a browser that keeps nothing still shows everything', () => {
    for (const method of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new Error('denied');
      });
    speaks('en');
    rememberLanguage('fr');
    rememberTheme('dark');
    expect([preferredLanguage(), rememberedTheme()]).toEqual(['en', 'auto']);
  });
});
