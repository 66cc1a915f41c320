/** The browser's address as a store: who listens hears every change, ours or the reader's. */
type Listener = () => void;

const listeners = new Set<Listener>();

function announce(): void {
  for (const listener of listeners) listener();
}

export function subscribeToAddress(listener: Listener): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', announce);
  };
}

/**
 * Goes to an address; `replace` leaves no step behind for the back button. A step remembers how far the page
 * it leaves was scrolled, see {@link rememberedScroll}.
 */
export function navigate(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') {
    window.history.replaceState({ scroll: window.scrollY }, '');
    window.history.pushState(null, '', address);
  } else window.history.replaceState(window.history.state, '', address);
  announce();
}

/** How far this step of the history was scrolled when it was left, in CSS pixels; 0 for a new one. */
export function rememberedScroll(): number {
  const state: unknown = window.history.state;
  const scroll = typeof state === 'object' && state !== null && 'scroll' in state ? state.scroll : 0;
  return typeof scroll === 'number' ? scroll : 0;
}
