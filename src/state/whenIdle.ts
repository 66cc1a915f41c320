/** Does what can wait once the page has settled. */
export function whenIdle(then: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 300);
}
