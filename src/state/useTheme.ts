import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Action, Theme } from '../core/view/viewState.ts';
import { rememberedTheme, rememberTheme } from './preferences.ts';

interface ThemeStore {
  readonly shown: Theme;
  /** Remembers a choice of theme on its way to the view. */
  readonly dispatch: (action: Action) => void;
}

/** The theme of the address, else the one chosen last, else the system's. */
export function useTheme(chosen: Theme, dispatch: (action: Action) => void): ThemeStore {
  const remembered = useSyncExternalStore(nothing, rememberedTheme, () => 'auto' as const);
  const shown = chosen === 'auto' ? remembered : chosen;
  useEffect(() => {
    if (shown === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = shown;
  }, [shown]);
  const remembering = useCallback(
    (action: Action) => {
      if (action.type === 'theme') rememberTheme(action.theme);
      dispatch(action);
    },
    [dispatch],
  );
  return { shown, dispatch: remembering };
}

function nothing(): () => void {
  return () => undefined;
}
