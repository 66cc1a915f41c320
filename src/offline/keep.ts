import type { Stores } from './keeping.ts';
import { type KeepList, keepListPath, parseKeepList } from './keepList.ts';
import type { KeepRequest } from './protocol.ts';
import { type StoreName, storeOf } from './stores.ts';

/**
 * Keeps what a page has loaded, and what the pages of its language need, one file after the other. Files come before
 * the pages that name them, so that a kept page lacks none. What cannot be had is left out: the next page asks again.
 */
export async function keep(asked: KeepRequest, stores: Stores, base: URL, event: ExtendableEvent): Promise<void> {
  const put = async (address: URL, store: StoreName | null, cache: RequestCache) => {
    if (!store || address.origin !== base.origin) return;
    const request = new Request(address, { cache });
    await stores[store].handle({ request, event }).catch(() => null);
  };
  const file = (address: URL) => put(address, storeOf(pathBelow(address, base), false), 'force-cache');
  const at = (path: string) => new URL(path, base);

  const [page, ...files] = asked.loaded.map(at);
  for (const address of files) await file(address);
  const isKept = page && (await caches.match(page, { ignoreVary: true }));
  if (page && !isKept) await put(page, storeOf(pathBelow(page, base), true), 'force-cache');
  const list = await fetchList(at(keepListPath(asked.language)));
  if (!list) return;
  for (const path of list.reading) await file(at(path));
  if (asked.sparing) return;
  for (const path of list.drawing) await file(at(path));
  for (const path of list.pages) await put(at(path), 'pages', 'no-cache');
}

/** Path below the site's base; empty for what lies outside it, which is no file of ours. */
export function pathBelow({ pathname }: URL, base: URL): string {
  return pathname.startsWith(base.pathname) ? pathname.slice(base.pathname.length) : '';
}

async function fetchList(address: URL): Promise<KeepList | null> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return parseKeepList(await response.json());
  } catch {
    return null;
  }
}
