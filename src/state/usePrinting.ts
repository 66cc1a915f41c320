import { useSyncExternalStore } from 'react';

let begun = false;

/**
 * True while the page is laid out for paper. What is drawn at once is printed; what would have to be
 * fetched first is not waited for.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => begun || window.matchMedia('print').matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const paper = window.matchMedia('print');
  const mark = ({ type }: Event) => {
    begun = type === 'beforeprint';
    listener();
  };
  window.addEventListener('beforeprint', mark);
  window.addEventListener('afterprint', mark);
  paper.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', mark);
    window.removeEventListener('afterprint', mark);
    paper.removeEventListener('change', listener);
  };
}
