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

/** Goes to an address; `replace` leaves no step behind for the back button. */
export function navigate(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  announce();
}
