import { type MouseEvent, useSyncExternalStore } from 'react';
import { parseAddress } from '../../core/view/address.ts';
import { parsePage } from '../../core/view/page.ts';
import { navigate, subscribeToAddress } from '../../state/history.ts';
import { useBase } from '../../state/pageLink.tsx';

/** Where a list and one of its calls have room beside each other. */
const wide = '(width >= 1200px)';

export interface ChosenCall {
  /** Id of the call shown beside the list; null for none, and where there is no room. */
  readonly chosen: string | null;
  /** Shows a call beside the list where its link is followed there; elsewhere the link leads to its page. */
  readonly onFollow: (event: MouseEvent) => void;
  readonly close: () => void;
}

/** The call beside the list of calls. The end of the address holds it, so that back and a link bring it again. */
export function useChosenCall(): ChosenCall {
  const base = useBase();
  const isWide = useSyncExternalStore(subscribeToWidth, isWideNow, () => false);
  const hash = useSyncExternalStore(
    subscribeToAddress,
    () => window.location.hash,
    () => '',
  );
  const onFollow = (event: MouseEvent) => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const page = link && parsePage(parseAddress(link.pathname, base).path);
    if (!isWide || !plain || page?.kind !== 'call' || editionOf(link?.search) !== editionOf(window.location.search))
      return;
    event.preventDefault();
    endWith(`#${encodeURIComponent(page.id)}`);
  };
  return { chosen: isWide && hash !== '' ? idIn(hash) : null, onFollow, close: () => endWith('') };
}

/** The same address with another end; one step back undoes it. */
function endWith(hash: string): void {
  const { pathname, search } = window.location;
  if (window.location.hash !== hash) navigate(`${pathname}${search}${hash}`, 'push');
}

/** The edition an address names; a list may hold calls of another one, which have their page there. */
function editionOf(search = ''): string | null {
  return new URLSearchParams(search).get('edition');
}

function idIn(hash: string): string | null {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return null;
  }
}

const isWideNow = () => window.matchMedia(wide).matches;

function subscribeToWidth(listener: () => void): () => void {
  const media = window.matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}
