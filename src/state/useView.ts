import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import type { Subject } from '../core/model/subject.ts';
import { besides, heldTo } from '../core/query/filter.ts';
import { parseAddress } from '../core/view/address.ts';
import type { ChoiceName } from '../core/view/choices.ts';
import { type Page, parsePage, pathOf } from '../core/view/page.ts';
import { permalinkQuery } from '../core/view/permalink.ts';
import { type Decoded, decodeView, encodeView } from '../core/view/urlCodec.ts';
import { type Action, reduce, type View } from '../core/view/viewState.ts';
import { navigate, subscribeToAddress } from './history.ts';

/** Actions that follow a hand in motion: one step back undoes the whole gesture. */
const continuous: readonly Gesture[] = ['amount', 'years', 'search', 'theme', 'periods', 'year-shown'];

type Gesture = Action['type'] | ChoiceName;

function gestureOf(action: Action): Gesture {
  return action.type === 'choose' ? action.choice : action.type;
}

export interface ViewStore extends Decoded {
  readonly dispatch: (action: Action) => void;
}

/**
 * The view the address holds, its filter held to the subject whose clause the path says. On the server, and while
 * hydrating, the address has no parameters.
 */
export function useView(subject: Subject | null): ViewStore {
  const search = useSyncExternalStore(subscribeToAddress, readSearch, () => '');
  const decoded = useMemo(() => decodeHeld(search, subject), [search, subject]);
  const written = useRef<{ readonly by: Gesture; readonly search: string } | null>(null);
  const dispatch = useCallback(
    (action: Action) => {
      const before = readSearch();
      const current = decodeHeld(before, subject).view;
      const next = queryOf(reduce(current, action), subject);
      if (next === queryOf(current, subject)) return;
      const { by, search } = written.current ?? {};
      const gesture = gestureOf(action);
      const how = continuous.includes(gesture) && by === gesture && search === before ? 'replace' : 'push';
      navigate(`${window.location.pathname}${next}${window.location.hash}`, how);
      written.current = { by: gesture, search: readSearch() };
    },
    [subject],
  );
  return { ...decoded, dispatch };
}

/** The query of a view's address: what the path says already is left out. */
export function queryOf(view: View, subject: Subject | null): string {
  return encodeView({ ...view, filter: besides(view.filter, subject) });
}

/** The page the address asks for; on the server and while hydrating, the one that was printed. */
export function usePage(base: string, printed: Page): Page {
  const path = useSyncExternalStore(
    subscribeToAddress,
    () => parseAddress(window.location.pathname, base).path,
    () => pathOf(printed),
  );
  return useMemo(() => parsePage(path), [path]);
}

/**
 * The address that shows a view of that edition again, on `site` or where it is read, in the theme of
 * whoever opens it; empty on the server and while hydrating.
 */
export function usePermalink(view: View, subject: Subject | null, edition: Edition, site: string): string {
  const page = useSyncExternalStore(
    subscribeToAddress,
    () => `${site || window.location.origin}${window.location.pathname}`,
    () => '',
  );
  return page && `${page}${permalinkQuery(view, subject, edition)}`;
}

function decodeHeld(search: string, subject: Subject | null): Decoded {
  const { view, repairs } = decodeView(search);
  return { repairs, view: { ...view, filter: heldTo(view.filter, subject) } };
}

function readSearch(): string {
  return window.location.search;
}
