import { type Edition, isComplete } from '../edition/edition.ts';
import { centimesToDecimal } from '../model/money.ts';
import type { ExploreResult } from '../query/explore.ts';
import type { Filter } from '../query/filter.ts';
import { notStated, type Unsaid } from '../query/notStated.ts';
import type { ExportContent, ExportFormat } from './contents.ts';
import type { WrittenFile } from './hashText.ts';

/** Phrases that must travel with every figure of an edition; their wording is in the messages. */
export type Notice = 'partialRecord' | 'simulatedRecord';

/** What makes an exported file re-checkable, as plain JSON. Amounts are decimal strings. */
export interface Manifest {
  readonly profile: 'kharita-manifest-1';
  readonly edition: { readonly name: string; readonly date: string; readonly hash: string };
  readonly query: Filter;
  /** What a record of the file is: a grant, everything of one kind, or a mark of a chart. */
  readonly content: ExportContent;
  /** Address that reproduces the selection; it names the edition and its date. */
  readonly address: string;
  /** Grants as the page counts them, and records of the file: of grants, never fewer, and more where a shared grant is exported in part. */
  readonly grants: number;
  readonly rows: number;
  readonly sum: string;
  readonly currency: string;
  readonly kind: string;
  /** What the clauses leave out that a reader must know of: by status and overlap, and for want of a statement. */
  readonly exclusions: {
    readonly n: number;
    readonly sum: string;
    readonly byStatus: readonly { readonly status: string; readonly n: number; readonly sum: string }[];
    readonly possibleOverlap: { readonly n: number; readonly sum: string };
    /** What the other clauses leave out only because the record does not say. */
    readonly notStated: readonly { readonly dimension: Unsaid; readonly n: number; readonly sum: string }[];
  };
  /** Selected but in another currency or of the other kind: not in the file and in no sum. */
  readonly apart: readonly {
    readonly currency: string;
    readonly kind: string;
    readonly n: number;
    readonly sum: string;
  }[];
  readonly partial: boolean;
  readonly notices: readonly Notice[];
  readonly file: {
    readonly name: string;
    readonly format: ExportFormat;
    readonly bytes: number;
    readonly sha256: string;
  };
  /** ISO instant. */
  readonly createdAt: string;
}

export interface ManifestParts {
  readonly edition: Edition;
  readonly filter: Filter;
  readonly address: string;
  /** The figures of the same filter over the same table. */
  readonly figures: ExploreResult;
  readonly written: WrittenFile;
  readonly name: string;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly createdAt: string;
}

/** The manifest of one exported file; its figures are those of the page, taken from the same aggregation. */
export function manifest({
  edition,
  filter,
  figures,
  written,
  name,
  content,
  format,
  address,
  createdAt,
}: ManifestParts): Manifest {
  const { total, leftOut, apart, currency, kind } = figures;
  const partial = !isComplete(edition);
  return {
    profile: 'kharita-manifest-1',
    edition: { name: edition.name, date: edition.date, hash: edition.hash },
    query: filter,
    content,
    address,
    grants: total.n,
    rows: written.records,
    ...decimal(total),
    currency,
    kind,
    exclusions: {
      n: leftOut.n,
      ...decimal(leftOut),
      byStatus: leftOut.byStatus.map(({ key, n, sum }) => ({ status: key || 'none', n, ...decimal({ sum }) })),
      possibleOverlap: { n: leftOut.overlap.n, ...decimal(leftOut.overlap) },
      notStated: notStated(figures, filter).map((unsaid) => ({ ...unsaid, ...decimal(unsaid) })),
    },
    apart: apart.map((other) => ({ ...other, ...decimal(other) })),
    partial,
    notices: noticesOf(edition, partial),
    file: { name, format, bytes: written.bytes, sha256: written.sha256 },
    createdAt,
  };
}

function decimal({ sum }: { readonly sum: number }): { readonly sum: string } {
  return { sum: centimesToDecimal(sum) };
}

/** The phrases that a file of an edition carries. */
export function noticesOf({ kind }: Pick<Edition, 'kind'>, partial: boolean): Notice[] {
  if (kind === 'simulated') return ['simulatedRecord'];
  return kind === 'published' && partial ? ['partialRecord'] : [];
}
