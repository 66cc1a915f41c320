import { isLanguage } from '../i18n/languages.ts';
import { pathBelow } from './keep.ts';
import { type KeptPage, lastResort } from './lastResort.ts';
import { languageOf, shellFor } from './stores.ts';

/** The style sheet of the page that says nothing is kept, below the base. */
export const lastStyle = 'offline.css';

const styleCache = (base: URL) => caches.open(`kharita-last-${base.pathname}`);

/** Fetches it when the worker is installed, for it cannot be had when it is needed. */
export async function keepStyle(base: URL): Promise<void> {
  const cache = await styleCache(base);
  await cache.add(new Request(new URL(lastStyle, base), { cache: 'no-cache' }));
}

export async function keptStyle(base: URL): Promise<Response> {
  const cache = await styleCache(base);
  return (await cache.match(new URL(lastStyle, base), { ignoreVary: true })) ?? Response.error();
}

/** So many of the pages kept last are named. */
const mostNamed = 12;

/** The answer to a page that was never kept: another of its language, which draws it, or one that says what is kept. */
export async function insteadOf(address: URL, base: URL, pages: string): Promise<Response> {
  const cache = await caches.open(pages);
  const kept = (await cache.keys()).map(({ url }) => new URL(url));
  const shell = shellFor(
    pathBelow(address, base),
    kept.map((url) => pathBelow(url, base)),
  );
  const found = shell === null ? undefined : await cache.match(new URL(shell, base), { ignoreVary: true });
  if (found) return found;
  const language = languageOf(pathBelow(address, base));
  const readable = kept.filter((url) => pathBelow(url, base) !== '').slice(-mostNamed);
  const named = await Promise.all(readable.map(async (url) => keptPage(url, base, await cache.match(url))));
  const html = lastResort(isLanguage(language) ? language : null, named, base.pathname + lastStyle);
  const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
  return new Response(html, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
  });
}

async function keptPage(address: URL, base: URL, page: Response | undefined): Promise<KeptPage> {
  const title = /<title>([^<]*)<\/title>/.exec((await page?.text()) ?? '')?.[1];
  const language = languageOf(pathBelow(address, base));
  return { path: address.pathname, title: title ?? address.pathname, language: isLanguage(language) ? language : 'ar' };
}
