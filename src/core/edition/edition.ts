/** What a file's publisher says of the list it holds, or what we know of it. */
export type Coverage = 'complete' | 'partial' | 'nil' | 'notPublished';

export type EditionKind = 'published' | 'simulated' | 'own';

export interface EditionFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly coverage: Coverage;
  /** Institution and year the coverage speaks for; `*` for all. */
  readonly funder: string;
  readonly year: string;
}

/** What a page needs to know of an edition besides its rows. */
export interface Edition {
  readonly name: string;
  readonly kind: EditionKind;
  /** ISO day. */
  readonly date: string;
  /** SHA-256 over the sorted list of its files' hashes and paths. */
  readonly hash: string;
  readonly files: readonly EditionFile[];
}

/** True when every file speaks for its whole list, so that no row means no money. */
export function isComplete(edition: Pick<Edition, 'files'>): boolean {
  return edition.files.length > 0 && edition.files.every((f) => f.coverage === 'complete' || f.coverage === 'nil');
}
