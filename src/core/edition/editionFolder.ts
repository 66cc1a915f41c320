import type { Edition } from './edition.ts';

/** An edition of which only the name and the date matter. */
interface DatedName {
  readonly name: string;
  /** ISO day. */
  readonly date: string;
}

const older = /^([a-z0-9][a-z0-9-]*)@(\d{4}-\d\d-\d\d)$/;

/**
 * The folder that keeps a date of an edition once a newer one stands in the folder of its name:
 * `published@2026-11-22`, beside `published`.
 */
export function olderFolderName({ name, date }: DatedName): string {
  return `${name}@${date}`;
}

/** Reads what {@link olderFolderName} writes; null for the folder of a newest date, and for any other. */
export function parseOlderFolderName(folder: string): DatedName | null {
  const [, name, date] = older.exec(folder) ?? [];
  return name && date ? { name, date } : null;
}

/** The folder of `data/editions`, in a checkout and below a site's base, that holds the files of an edition. */
export function editionFolder(edition: Pick<Edition, 'name' | 'date' | 'older'>): string {
  return edition.older ? olderFolderName(edition) : edition.name;
}
