import type { Edition } from '../edition/edition.ts';
import type { Subject } from '../model/subject.ts';

/** Where the companion of a subject lies below a site's base, as an address; its name changes with the edition's files. */
export function companionPath({ name, hash }: Pick<Edition, 'name' | 'hash'>, { of, key }: Subject): string {
  return `editions/companions/${name}-${hash.slice(0, 10)}/${of}-${encodeURIComponent(key)}.json`;
}

/** Where the published totals of the whole country lie, likewise. */
export function nationalTotalsPath({ name, hash }: Pick<Edition, 'name' | 'hash'>): string {
  return `editions/companions/${name}-${hash.slice(0, 10)}/country.json`;
}

/** True for an edition whose files hold something beside grants that a companion shows. */
export function hasCompanions({ files }: Pick<Edition, 'files'>): boolean {
  return files.some(({ profile }) => profile === 'kharita-figures-1' || profile === 'kharita-named-1');
}
