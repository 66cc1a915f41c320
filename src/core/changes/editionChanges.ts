import type { Edition } from '../edition/edition.ts';
import type { Additive } from '../query/measures.ts';

/** What became of a record from one date of an edition to the next. */
export type Fate = 'added' | 'removed' | 'altered';

/** One field of a record that is in both, by the column of its profile; texts as published, amounts as decimals. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface GrantChange {
  readonly fate: Fate;
  /** What the address of its record ends with: in the later edition, or in the earlier one where it was removed. */
  readonly id: string;
  readonly recipientName: string;
  readonly recipientNameAr: string;
  readonly funderName: string;
  readonly funderNameAr: string;
  readonly purpose: string;
  readonly year: string;
  readonly currency: string;
  /** Centimes as it stands, or stood last. */
  readonly amount: number;
  /** Centimes by which it moves the total of the default selection; 0 where the two totals are not of one currency. */
  readonly moved: number;
  /** Empty unless altered. */
  readonly fields: readonly FieldChange[];
  readonly file: string;
}

export interface CallChange {
  readonly fate: Fate;
  readonly id: string;
  readonly title: string;
  readonly titleAr: string;
  readonly funderName: string;
  readonly funderNameAr: string;
  /** Empty unless altered. */
  readonly fields: readonly FieldChange[];
  readonly file: string;
}

/** A figure of the default selection: `before.sum + moved.sum` is `after.sum`, and so for `n`. */
export interface MovedFigure {
  readonly before: Additive;
  /** What the records that changed add and take away. */
  readonly moved: Additive;
  readonly after: Additive;
}

/** The figure of one value of a breakdown. */
export interface MovedPart extends MovedFigure {
  /** Its code; `''` for not stated. */
  readonly key: string;
  /** Of a funder, as printed; empty for codes the reader's language has words for. */
  readonly name: string;
  readonly nameAr: string;
}

export const movedBy = ['year', 'region', 'sector', 'funder'] as const;
export type MovedBy = (typeof movedBy)[number];

export interface MovedFigures {
  readonly currency: string;
  readonly kind: string;
  readonly total: MovedFigure;
  /** The values whose figure moved, and how many did not. */
  readonly parts: { readonly [B in MovedBy]: { readonly moved: readonly MovedPart[]; readonly same: number } };
}

export interface FileChange {
  readonly path: string;
  readonly fate: Fate;
  /** Rows that count, in the earlier and the later edition; null where the file is in one only. */
  readonly before: number | null;
  readonly after: number | null;
  /** Its grants or calls that changed; a removed one counts in the file it stood in. */
  readonly records: Readonly<Record<Fate, number>>;
}

/** How many records there are of a kind, and how many changed. */
export interface RecordCounts extends Readonly<Record<Fate, number>> {
  readonly before: number;
  readonly after: number;
}

/** One date of an edition, and the hash that names its content. */
export type DatedEdition = Pick<Edition, 'date' | 'hash'>;

/** What changed from one date of an edition to the next. */
export interface EditionChanges {
  readonly name: string;
  readonly before: DatedEdition;
  readonly after: DatedEdition;
  readonly grants: RecordCounts;
  readonly calls: RecordCounts;
  /** Null where the two do not speak of one currency and kind of amount: such sums have no difference. */
  readonly figures: MovedFigures | null;
  readonly files: readonly FileChange[];
  /** Files that are the same to the byte. */
  readonly filesSame: number;
  /** Grants by the size of what they move, calls in their order. */
  readonly grantRows: readonly GrantChange[];
  readonly callRows: readonly CallChange[];
}

/** The dates that are kept of an edition, the newest first, and what one of them changed; null for the first of all. */
export interface KeptDates {
  readonly dates: readonly DatedEdition[];
  readonly changes: EditionChanges | null;
}

/** Where the comparison of two dates lies below a site's base; the name changes with the files of either. */
export function changesPath(
  name: string,
  before: Pick<Edition, 'hash'>,
  after: Pick<Edition, 'hash'>,
  form: 'json' | 'csv',
): string {
  return `editions/changes/${name}-${before.hash.slice(0, 10)}-${after.hash.slice(0, 10)}.${form}`;
}
