import type { Edition } from '../edition/edition.ts';

/** Where the archive of an edition lies below a site's base; its hash keeps a copy of another date from standing in. */
export function archivePath({ name, date, hash }: Pick<Edition, 'name' | 'date' | 'hash'>): string {
  return `editions/archives/${hash.slice(0, 10)}/kharita-${name}-${date}.zip`;
}
