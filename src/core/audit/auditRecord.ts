import type { Conflict } from '../aggregates/conflicts.ts';
import type { Contact } from '../edition/contact.ts';
import type { Coverage, Edition, Profile } from '../edition/edition.ts';
import type { FileIngest, RowCounts } from '../ingest/fileIngest.ts';
import type { Issue } from '../ingest/issues.ts';
import type { AmountKind, FunderClass } from '../model/codelists.ts';

/** What one file holds in one currency, in centimes, as printed: before shares, rows of every status. */
export interface AuditedSum {
  /** ISO 4217; `''` where nothing states one. */
  readonly currency: string;
  /** Of every row of the file whose amount can be read, added up apart from what the site counts. */
  readonly in: number;
  /** Of the rows the site counts, as it holds them. */
  readonly accepted: number;
  readonly setAside: number;
}

/**
 * What does not reconcile. `lost`: a row of the file that is neither counted nor set aside. `changed`: a row whose
 * amount is counted otherwise than it is printed. `extra`: a row that is counted and not in the file, or counted and
 * set aside. `file`: the bytes are not those described. `rows`: the counts of rows do not add up.
 */
export type FaultKind = 'lost' | 'changed' | 'extra' | 'file' | 'rows';

export interface Fault {
  readonly kind: FaultKind;
  /** Line of the file; null where the fault is of the whole file. */
  readonly line: number | null;
  /** Centimes printed and centimes counted; null where there is none. */
  readonly printed: number | null;
  readonly counted: number | null;
}

/** A total its publisher prints for one list, and what the rows of that list add up to. */
export interface AuditedControl {
  readonly programme: string;
  readonly session: string;
  readonly year: string;
  /** Centimes. */
  readonly total: number;
  readonly rows: number;
  readonly foundTotal: number;
  readonly foundRows: number;
}

export interface AuditedSource {
  readonly path: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
}

/** One file of an edition: what it is, what was read of it, and whether that adds up. */
export interface AuditedFile {
  readonly path: string;
  readonly profile: Profile;
  readonly title: string;
  readonly titleAr: string;
  readonly publisher: { readonly fr: string; readonly ar: string };
  readonly licences: readonly string[];
  /** The first few; rows of a compilation each name their own. */
  readonly sources: readonly AuditedSource[];
  readonly sourceCount: number;
  /** As the descriptor writes it; `''` where it does not. */
  readonly retrieved: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly coverage: { readonly level: Coverage; readonly institution: string; readonly year: string };
  /** Classes of the funders of its rows; none for a file without grants. */
  readonly classes: readonly FunderClass[];
  /** Records after the header, counted apart from the reading that `rows` tells of. */
  readonly records: number;
  readonly rows: RowCounts;
  /** Null for a file without amounts. */
  readonly kind: AmountKind | null;
  readonly sums: readonly AuditedSum[];
  readonly controls: readonly AuditedControl[];
  /** Cells are left out of a file that names natural persons. */
  readonly issues: readonly Issue[];
  /** The first twenty. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** True for a file that names natural persons and is not offered as it is. */
  readonly withheld: boolean;
}

/** A body whose lists an edition may hold. */
export interface Institution {
  /** Slug; `*` and a class for all bodies of one class. */
  readonly key: string;
  /** Blank for all bodies of a class. */
  readonly names: { readonly fr: string; readonly ar: string };
  /** A funder class, or `''`. */
  readonly class: string;
  /** First year whose list a source says was due; `''` where that is not known. */
  readonly expectedFrom: string;
  /** That source. */
  readonly expectedBasis: string;
}

/** The edition as one ZIP, as it lies on the site. */
export interface ArchiveFile {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What an auditor needs to know of every file of an edition. */
export interface AuditRecord {
  readonly edition: Pick<Edition, 'name' | 'kind' | 'date' | 'hash' | 'older'>;
  readonly files: readonly AuditedFile[];
  /** Where the site gives the edition as a whole. */
  readonly archive?: ArchiveFile;
  /** Institutions whose years the edition covers or lacks. */
  readonly roster: readonly Institution[];
  /** Published figures that contradict each other. */
  readonly conflicts: readonly Conflict[];
  /** Who keeps the edition, where its descriptor gives an address; else null. */
  readonly contact: Contact | null;
}

/** The rows set aside of one file, as a download of them needs it. */
export type SetAsideFile = Pick<FileIngest, 'file' | 'columns' | 'setAsideRows'>;

/** Where the audit of an edition lies below a site's base; the name changes with the edition's files. */
export function auditRecordPath({ name, hash }: Pick<Edition, 'name' | 'hash'>): string {
  return `editions/audit/${name}-${hash.slice(0, 10)}.json`;
}

/** Where the rows set aside of an edition lie, likewise. */
export function setAsidePath({ name, hash }: Pick<Edition, 'name' | 'hash'>): string {
  return `editions/audit/${name}-${hash.slice(0, 10)}-set-aside.json`;
}
