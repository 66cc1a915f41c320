import { useEffect, useState } from 'react';

/** A file of the site, as far as it has come. */
export interface FileInHand<T> {
  /** Null while it is on its way, or where it did not come. */
  readonly record: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** What was fetched, by address: each file comes once, and is there at once from then on. */
const held = new Map<string, unknown>();
const fetched = new Map<string, Promise<unknown>>();

/** A JSON file that the build of this very site wrote; `atHand` where it came otherwise. Nothing comes before `wanted`. */
export function useSiteJson<T>(address: string, atHand: T | null, wanted: boolean): FileInHand<T> {
  const [settled, setSettled] = useState<{ readonly address: string; readonly came: boolean } | null>(null);
  const inHand = atHand ?? (held.get(address) as T | undefined) ?? null;
  const known = settled?.address === address ? settled : null;
  const needed = wanted && inHand === null && known === null;
  useEffect(() => {
    if (!needed) return;
    let current = true;
    const settle = (came: boolean) => current && setSettled({ address, came });
    fetchSiteJson(address).then(
      () => settle(true),
      () => settle(false),
    );
    return () => {
      current = false;
    };
  }, [needed, address]);
  return { record: inHand, failed: inHand === null && known?.came === false, retry: () => setSettled(null) };
}

/** Fetches a JSON file of the site; each comes once. */
export function fetchSiteJson(address: string): Promise<unknown> {
  const known = fetched.get(address);
  if (known) return known;
  const file = read(address);
  file.catch(() => fetched.delete(address));
  fetched.set(address, file);
  return file;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file: unknown = await response.json();
  held.set(address, file);
  return file;
}
