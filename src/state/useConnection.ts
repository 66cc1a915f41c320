import { useSyncExternalStore } from 'react';
import { isReachNews } from '../offline/protocol.ts';

/** What a reader must know of the way to the site. */
export interface Connection {
  /** True without a network, and where the site did not answer and a kept copy had to. */
  readonly offline: boolean;
  /** True when a part of the site that was asked for could not be loaded. */
  readonly missing: boolean;
}

/** How often a site that did not answer is tried again, in milliseconds. */
const interval = 10_000;
const reloadedKey = 'kharita.reloaded';

const listeners = new Set<() => void>();
let reached = true;
let connection: Connection = { offline: false, missing: false };
let trying: ReturnType<typeof setInterval> | undefined;

/** The way to the site as far as the browser and the service worker know. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    subscribe,
    () => connection,
    () => connection,
  );
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) listen('addEventListener');
  listeners.add(listener);
  settle({});
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    listen('removeEventListener');
    clearInterval(trying);
  };
}

function listen(how: 'addEventListener' | 'removeEventListener'): void {
  window[how]('online', onOnline);
  window[how]('offline', onOffline);
  window[how]('vite:preloadError', onMissing);
  navigator.serviceWorker?.[how]('message', onMessage);
}

function settle({ missing = connection.missing }: { readonly missing?: boolean }): void {
  const offline = !navigator.onLine || !reached;
  clearInterval(trying);
  if (navigator.onLine && !reached) trying = setInterval(() => void tryAgain(), interval);
  if (offline === connection.offline && missing === connection.missing) return;
  connection = { offline, missing };
  for (const listener of listeners) listener();
}

function onOnline(): void {
  reached = true;
  settle({});
}

function onOffline(): void {
  settle({});
}

function onMessage({ data }: Event & { readonly data?: unknown }): void {
  if (!isReachNews(data)) return;
  reached = data.reached;
  settle({});
}

async function tryAgain(): Promise<void> {
  const answer = await fetch(`${import.meta.env.BASE_URL}sw.js`, { method: 'HEAD', cache: 'no-store' }).catch(
    () => null,
  );
  if (answer?.ok) onOnline();
}

/** A part that a newer version of the site has replaced is found by loading the page anew, once; else it is said. */
function onMissing(): void {
  if (navigator.onLine && reached && isFirstReload()) window.location.reload();
  else settle({ missing: true });
}

/** True the first time it is asked of this version of the site, as its script is named. */
function isFirstReload(): boolean {
  const version = document.querySelector<HTMLScriptElement>('script[type="module"]')?.src ?? '';
  try {
    if (window.sessionStorage.getItem(reloadedKey) === version) return false;
    window.sessionStorage.setItem(reloadedKey, version);
    return true;
  } catch {
    return false;
  }
}
