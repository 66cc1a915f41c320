import { useEffect, useState } from 'react';

/** Does what can wait once the page has settled; `unaided` milliseconds later in browsers that cannot tell. */
export function whenIdle(then: () => void, unaided = 300): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, unaided);
}

/** True once the page has been painted and rests; never true on a slow or metered connection. */
export function useWhenIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!isSparing(navigator)) whenIdle(() => setIdle(true), 1500);
  }, []);
  return idle;
}

/** True where the reader saves data or the connection is known to be slow. */
export function isSparing(browser: object): boolean {
  const connection: unknown = 'connection' in browser ? browser.connection : null;
  if (typeof connection !== 'object' || connection === null) return false;
  const saves = 'saveData' in connection && connection.saveData === true;
  const speed = 'effectiveType' in connection ? connection.effectiveType : '';
  return saves || speed === 'slow-2g' || speed === '2g' || speed === '3g';
}
