import type { Edition } from '../core/edition/edition.ts';
import type { EditionRef } from '../core/view/viewState.ts';
import { fetchSiteJson } from './useSiteJson.ts';

/** An edition this site carries: what it is, and where its packed table lies. */
export interface EditionEntry {
  readonly edition: Edition;
  /** Path below the site's base. */
  readonly pack: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Its lists of grants and their rows, where the edition as printed leaves those files out. */
  readonly lists?: { readonly files: number; readonly rows: number };
}

/**
 * Every date of every edition that the site keeps, of each name the newest first. Pages carry the newest alone, so the
 * list is a file of its own, fetched once.
 * @throws where it cannot be had; asking again tries again.
 */
async function keptEditions(base: string): Promise<readonly EditionEntry[]> {
  // Written by the build of this very site, so its shape is ours.
  return (await fetchSiteJson(`${base}editions/editions.json`)) as readonly EditionEntry[];
}

/** That date of an edition; null where the site does not keep it, or its list did not come. */
export async function keptDate(base: string, { name, date }: EditionRef): Promise<EditionEntry | null> {
  const kept = await keptEditions(base).catch(() => []);
  return kept.find(({ edition }) => edition.name === name && edition.date === date) ?? null;
}
