import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import { type Decoded, decodeView, encodeView } from '../core/view/urlCodec.ts';
import { type Action, reduce } from '../core/view/viewState.ts';
import { navigate, subscribeToAddress } from './history.ts';

/** Actions that follow a hand in motion: one step back undoes the whole gesture. */
const continuous: readonly Action['type'][] = ['amount', 'search', 'theme'];

export interface ViewStore extends Decoded {
  readonly dispatch: (action: Action) => void;
}

/** The view the address holds. On the server, and while hydrating, it is the default view. */
export function useView(): ViewStore {
  const search = useSyncExternalStore(subscribeToAddress, readSearch, () => '');
  const decoded = useMemo(() => decodeView(search), [search]);
  const lastAction = useRef<Action['type'] | null>(null);
  const dispatch = useCallback((action: Action) => {
    const current = decodeView(readSearch());
    const next = reduce(current.view, action);
    const how = continuous.includes(action.type) && lastAction.current === action.type ? 'replace' : 'push';
    lastAction.current = action.type;
    if (next !== current.view) navigate(`${window.location.pathname}${encodeView(next)}${window.location.hash}`, how);
  }, []);
  return { ...decoded, dispatch };
}

function readSearch(): string {
  return window.location.search;
}
