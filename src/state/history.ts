import { elementAt, focusPlace } from './focusPlace.ts';

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
 * it leaves was scrolled and what the keyboard was on, see {@link rememberedScroll} and {@link rememberedFocus}.
 */
export function navigate(address: string, how: 'push' | 'replace'): void {
  if (how === 'push') {
    window.history.replaceState({ ...noted(), scroll: window.scrollY, focus: focusPlace() }, '');
    window.history.pushState(null, '', address);
  } else window.history.replaceState(window.history.state, '', address);
  announce();
}

/** Where a list of this step was scrolled to, in CSS pixels, and the address of the link followed from it. */
export interface ListPlace {
  readonly top: number;
  readonly link: string;
}

/** Notes in this step of the history where its list stands, for when the reader comes back to it. */
export function notePlace(list: ListPlace): void {
  window.history.replaceState({ ...noted(), list }, '');
}

/** What {@link notePlace} noted in this step; null for a new one. */
export function rememberedPlace(): ListPlace | null {
  const { list } = noted();
  if (typeof list !== 'object' || list === null || !('top' in list) || !('link' in list)) return null;
  const { top, link } = list;
  return typeof top === 'number' && typeof link === 'string' ? { top, link } : null;
}

/** How far this step of the history was scrolled when it was left, in CSS pixels; 0 for a new one. */
export function rememberedScroll(): number {
  const { scroll } = noted();
  return typeof scroll === 'number' ? scroll : 0;
}

/** What the keyboard was on when this step was left; null for a new one, and where it is no longer there. */
export function rememberedFocus(): HTMLElement | SVGElement | null {
  const { focus } = noted();
  if (typeof focus !== 'object' || focus === null || !('tag' in focus && 'name' in focus && 'nth' in focus))
    return null;
  const { tag, name, nth } = focus;
  if (typeof tag !== 'string' || typeof name !== 'string' || typeof nth !== 'number') return null;
  return elementAt({ tag, name, nth });
}

function noted(): { readonly scroll?: unknown; readonly list?: unknown; readonly focus?: unknown } {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
}
