import { useEffect } from 'react';
import { useHydrated } from './useHydrated.ts';

/** Shows the page that `early.js` covered, once the edition its address asks for is on it. */
export function useUncovered(pending: boolean): void {
  const hydrated = useHydrated();
  useEffect(() => {
    if (hydrated && !pending) delete document.documentElement.dataset.opening;
  }, [hydrated, pending]);
}
