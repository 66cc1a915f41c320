import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { isWhole, type StoreName } from './stores.ts';

const day = 24 * 60 * 60;

/** How long a page is waited for while a kept copy of it is at hand, in seconds. */
const patience = 4;

/**
 * How many answers each store holds before the longest unused go. Assets: the scripts of two versions of the site.
 * Editions: table and calls of two, before and after a new one came, and a few companions.
 */
const room: Readonly<Record<StoreName, number>> = { pages: 40, assets: 320, editions: 40, shapes: 4 };

/** Named after the place of the site too: an origin may hold several. */
export function cacheName(store: StoreName, base: string): string {
  return `kharita-${store}-${base}`;
}

export type Stores = Readonly<Record<StoreName, Strategy>>;

/**
 * How each store answers: what may change is asked for first, what is named by its content never again. `onReach` is
 * told of each page a reader opens: true when the site answered, false when a kept copy had to.
 */
export function strategies(base: string, onReach: (reached: boolean) => void): Stores {
  const options = (store: StoreName) => ({
    cacheName: cacheName(store, base),
    matchOptions: { ignoreVary: true },
    plugins: [
      wholeOnly(store),
      new ExpirationPlugin({ maxEntries: room[store], maxAgeSeconds: 180 * day, purgeOnQuotaError: true }),
    ],
  });
  const pages = options('pages');
  return {
    pages: new NetworkFirst({
      ...pages,
      networkTimeoutSeconds: patience,
      plugins: [...pages.plugins, withoutQuery, notBroken, tellsReach(onReach)],
    }),
    assets: new CacheFirst(options('assets')),
    editions: new CacheFirst(options('editions')),
    shapes: new NetworkFirst(options('shapes')),
  };
}

type Plugin = NonNullable<Strategy['plugins']>[number];

function wholeOnly(store: StoreName): Plugin {
  return {
    cacheWillUpdate: async ({ response }) => {
      const { status, redirected, headers } = response;
      return isWhole({ status, redirected, type: headers.get('Content-Type') ?? '' }, store) ? response : null;
    },
  };
}

/** The query says how a page is looked at, and the page reads it itself: one copy does for all. */
const withoutQuery: Plugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
};

/** A host that answers with its own trouble is a site that does not answer. */
const notBroken: Plugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`the host answered ${response.status}`);
    return response;
  },
};

function tellsReach(onReach: (reached: boolean) => void): Plugin {
  return {
    cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
      if (event instanceof FetchEvent) onReach(false);
      return cachedResponse;
    },
    cacheDidUpdate: async ({ event }) => {
      if (event instanceof FetchEvent) onReach(true);
    },
  };
}
