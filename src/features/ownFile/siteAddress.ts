import type { AddressRefusal } from '../../i18n/messageShape.ts';

export type SiteAddress =
  | { readonly ok: true; readonly url: URL }
  | { readonly ok: false; readonly why: Extract<AddressRefusal, 'unreadable' | 'scheme' | 'otherSite'> };

/**
 * The address a reader typed, if it is one of this site: a path below `root`, or a whole http(s) address of the same
 * origin without a name or password in it.
 */
export function siteAddress(typed: string, root: string): SiteAddress {
  const address = typed.trim();
  if (address === '' || !URL.canParse(address, root)) return { ok: false, why: 'unreadable' };
  const url = new URL(address, root);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { ok: false, why: 'scheme' };
  if (url.origin !== new URL(root).origin) return { ok: false, why: 'otherSite' };
  if (url.username !== '' || url.password !== '') return { ok: false, why: 'unreadable' };
  return { ok: true, url };
}

/** What a file is called by its address: the last step of its path. */
export function fileNameOf(url: URL): string {
  const step = url.pathname.slice(url.pathname.lastIndexOf('/') + 1) || url.host;
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
