import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { parseAddress } from '../core/view/address.ts';
import { type Decoded, decodeView, encodeView } from '../core/view/urlCodec.ts';
import { type Action, defaultView, reduce, type View } from '../core/view/viewState.ts';
import { navigate, subscribeToAddress } from './history.ts';

/** Actions that follow a hand in motion: one step back undoes the whole gesture. */
const continuous: readonly Action['type'][] = ['amount', 'years', 'search', 'theme'];

export interface ViewStore extends Decoded {
  readonly dispatch: (action: Action) => void;
}

/** The view the address holds. On the server, and while hydrating, it is the default view. */
export function useView(): ViewStore {
  const search = useSyncExternalStore(subscribeToAddress, readSearch, () => '');
  const decoded = useMemo(() => decodeView(search), [search]);
  const written = useRef<{ readonly by: Action['type']; readonly search: string } | null>(null);
  const dispatch = useCallback((action: Action) => {
    const before = readSearch();
    const current = decodeView(before).view;
    const next = encodeView(reduce(current, action));
    if (next === encodeView(current)) return;
    const { by, search } = written.current ?? {};
    const how = continuous.includes(action.type) && by === action.type && search === before ? 'replace' : 'push';
    navigate(`${window.location.pathname}${next}${window.location.hash}`, how);
    written.current = { by: action.type, search: readSearch() };
  }, []);
  return { ...decoded, dispatch };
}

/** The path below the base and the language; empty on the explore page, on the server and while hydrating. */
export function usePath(base: string): string {
  return useSyncExternalStore(
    subscribeToAddress,
    () => parseAddress(window.location.pathname, base).path,
    () => '',
  );
}

/**
 * The address that shows a view of that edition again, on `site` or where it is read, in the theme of
 * whoever opens it; empty on the server and while hydrating.
 */
export function usePermalink(view: View, { name, date }: Edition, site: string): string {
  const page = useSyncExternalStore(
    subscribeToAddress,
    () => `${site || window.location.origin}${window.location.pathname}`,
    () => '',
  );
  const shown = { ...view, theme: defaultView.theme, edition: { name, date: null } };
  return page && `${page}${encodeView(shown, { editionDate: date })}`;
}

function readSearch(): string {
  return window.location.search;
}
