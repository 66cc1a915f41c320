import { useSyncExternalStore } from 'react';

const query = '(width < 600px)';

/** True on a phone's width; false on the server, whose page fits any width by its style sheet. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
