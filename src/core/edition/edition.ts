/** What a file's publisher says of the list it holds, or what we know of it. */
export type Coverage = 'complete' | 'partial' | 'nil' | 'notPublished';

export type EditionKind = 'published' | 'simulated' | 'own';

/** What the rows of a file are, by the name of their Table Schema in `data/profiles`. */
export const profiles = ['kharita-grants-1', 'kharita-calls-1', 'kharita-figures-1', 'kharita-named-1'] as const;
export type Profile = (typeof profiles)[number];

export interface EditionFile {
  readonly path: string;
  readonly profile: Profile;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly coverage: Coverage;
  /** Institution (slug) and year the coverage speaks for; `*` for all, year `none` where none is stated. */
  readonly funder: string;
  readonly year: string;
  /** Rows that could not be counted; left out where there are none, and of simulated files, which miss no grant. */
  readonly setAside?: number;
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
  /** Names of the licences its descriptor gives its files (`CC-BY-4.0`); none where it states none. */
  readonly licences?: readonly string[];
  /** What it is called, where it is called anything but its name; the interface has words of its own for ours. */
  readonly titles?: { readonly fr: string; readonly ar: string };
  /** True of a date that is kept beside a newer one of the same name. */
  readonly older?: true;
}

/**
 * True when every file of grants speaks for its whole list and every row of it is counted, so that no row means no
 * money: a row set aside may be of any place and year.
 */
export function isComplete(edition: Pick<Edition, 'files'>): boolean {
  return areWhole(edition.files.filter((file) => file.profile === 'kharita-grants-1'));
}

/** True when every file of grants is said to be the whole list of its institution, rows set aside or not. */
export function isWholeList({ files }: Pick<Edition, 'files'>): boolean {
  const lists = files.filter(({ profile }) => profile === 'kharita-grants-1');
  return lists.length > 0 && lists.every(speaksForAll);
}

/** True of a published edition while its files do not say that they are whole: the phrase of partial records goes with it. */
export function isSourcedInPart(edition: Pick<Edition, 'kind' | 'files'>): boolean {
  return edition.kind === 'published' && !isComplete(edition);
}

/** Rows of files of grants that could not be counted. */
export function setAsideRows({ files }: Pick<Edition, 'files'>): number {
  const lists = files.filter(({ profile }) => profile === 'kharita-grants-1');
  return lists.reduce((rows, { setAside = 0 }) => rows + setAside, 0);
}

/** True when every file of grants that speaks for a year is whole, with every row counted. */
export function isYearComplete(edition: Pick<Edition, 'files'>, year: string): boolean {
  const lists = edition.files.filter((file) => file.profile === 'kharita-grants-1');
  return areWhole(lists.filter((file) => file.year === year || file.year === '*'));
}

/** True for an edition that has calls, or may: files of the reader's own are known once they are read. */
export function hasCalls({ files }: Pick<Edition, 'files'>): boolean {
  return files.some(({ profile }) => profile === 'kharita-calls-1');
}

function areWhole(lists: readonly EditionFile[]): boolean {
  return lists.length > 0 && lists.every(isWhole);
}

function isWhole(file: EditionFile): boolean {
  return speaksForAll(file) && (file.setAside ?? 0) === 0;
}

function speaksForAll({ coverage }: EditionFile): boolean {
  return coverage === 'complete' || coverage === 'nil';
}
