import { useSyncExternalStore } from 'react';

/** False in the printed page and while it is brought to life, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

const subscribe = () => () => undefined;
