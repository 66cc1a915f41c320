/**
 * The service worker: keeps what was read, and answers with it when there is no network. It knows no version of the
 * site: scripts are named by their content and the page asked for names its own, so any worker can serve any page.
 */
import { registerRoute } from 'workbox-routing';
import { insteadOf, keepStyle, keptStyle, lastStyle } from './insteadOf.ts';
import { keep, pathBelow } from './keep.ts';
import { cacheName, strategies } from './keeping.ts';
import { isKeepRequest, type ReachNews } from './protocol.ts';
import { storeOf } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

const base = new URL(self.registration.scope);
const pages = cacheName('pages', base.pathname);
const stores = strategies(base.pathname, (reached) => void tell(reached));
let news: ReachNews = { type: 'reach', reached: true };

async function tell(reached: boolean): Promise<void> {
  if (news.reached === reached) return;
  news = { type: 'reach', reached };
  for (const client of await self.clients.matchAll()) client.postMessage(news);
}

self.addEventListener('install', (event) => event.waitUntil(Promise.all([self.skipWaiting(), keepStyle(base)])));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (!isKeepRequest(data)) return;
  source?.postMessage(news);
  event.waitUntil(keep(data, stores, base, event));
});

registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin && storeOf(pathBelow(url, base), request.destination === 'document') === 'pages',
  ({ url, request, event }) =>
    stores.pages.handle({ request, event }).catch(() => {
      void tell(false);
      return insteadOf(url, base, pages);
    }),
);
for (const store of ['assets', 'editions', 'shapes'] as const) {
  registerRoute(({ url, sameOrigin }) => sameOrigin && storeOf(pathBelow(url, base), false) === store, stores[store]);
}
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && pathBelow(url, base) === lastStyle,
  () => keptStyle(base),
);
