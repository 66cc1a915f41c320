import { type Edition, type EditionKind, isComplete } from '../edition/edition.ts';
import type { ExportContent, ExportFormat } from '../export/contents.ts';
import { centimesToDecimal } from '../model/money.ts';
import type { ExploreResult } from '../query/explore.ts';
import { clauseDimensions, type Filter } from '../query/filter.ts';
import { notStated, type Unsaid } from '../query/notStated.ts';
import { appVersion } from './appVersion.ts';
import type { Written } from './zipWriter.ts';

/** Phrases that must travel with every figure of an edition; their wording is in the messages. */
export type Notice = 'partialRecord' | 'simulatedRecord';

interface Counted {
  readonly n: number;
  /** Decimal string. */
  readonly sum: string;
}

/** The edition of a receipt, with every file of it: which of them changed can be told later. */
export interface ManifestEdition {
  readonly name: string;
  readonly kind: EditionKind;
  readonly date: string;
  readonly hash: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/** What was asked, in the words of the page and as data. */
export interface ManifestWords {
  readonly sentence: string;
  /** What must be known of the figure, a sentence each. */
  readonly caveats: readonly string[];
}

/** What makes an exported file re-checkable, as plain JSON and without a clock. Amounts are decimal strings. */
export interface Manifest {
  readonly profile: 'kharita-manifest-2';
  readonly app: { readonly name: 'kharita'; readonly version: string };
  readonly edition: ManifestEdition;
  readonly query: ManifestWords & { readonly filter: Filter };
  /** What a record of the file is: a grant, everything of one kind, or a mark of a chart. */
  readonly content: ExportContent;
  readonly format: ExportFormat;
  /** Tag of the language the words are in. */
  readonly language: string;
  /** Reproduces the selection; it names the edition and its date. Without the origin where the site names none. */
  readonly address: string;
  /** Grants as the page counts them, and records of the file: of grants, never fewer, and more where a shared grant is exported in part. */
  readonly grants: number;
  readonly rows: number;
  readonly sum: string;
  readonly currency: string;
  readonly kind: string;
  /** What the clauses leave out that a reader must know of: by status and overlap, and for want of a statement. */
  readonly exclusions: Counted & {
    readonly byStatus: readonly (Counted & { readonly status: string })[];
    readonly possibleOverlap: Counted;
    /** What the other clauses leave out only because the record does not say. */
    readonly notStated: readonly (Counted & { readonly dimension: Unsaid })[];
  };
  /** Selected but in another currency or of the other kind: not in the file and in no sum. */
  readonly apart: readonly (Counted & { readonly currency: string; readonly kind: string })[];
  readonly partial: boolean;
  readonly notices: readonly Notice[];
  /** Of the data, as the edition states them; of the boundaries where they are in a file. */
  readonly licences: { readonly data: readonly string[]; readonly boundaries: readonly string[] };
  /** The edition's files that the selection draws from. */
  readonly sources: readonly (Counted & { readonly file: string })[];
  readonly files: readonly Written[];
}

export interface ManifestParts {
  readonly edition: Edition;
  readonly filter: Filter;
  readonly words: ManifestWords;
  readonly content: ExportContent;
  readonly format: ExportFormat;
  readonly language: string;
  readonly address: string;
  /** The figures of the same filter over the same table. */
  readonly figures: ExploreResult;
  /** What each file of the edition gives to the selection; sums in centimes. */
  readonly sources: readonly { readonly file: string; readonly n: number; readonly sum: number }[];
  /** The files of data, the CSV first. */
  readonly files: readonly Written[];
}

/** The manifest of one receipt; its figures are those of the page, taken from the same aggregation. */
export function manifest(parts: ManifestParts): Manifest {
  const { edition, filter, words, content, format, language, address, figures, sources, files } = parts;
  const { total, leftOut, apart, currency, kind } = figures;
  return {
    profile: 'kharita-manifest-2',
    app: { name: 'kharita', version: appVersion },
    edition: manifestEdition(edition),
    query: { sentence: words.sentence, caveats: words.caveats, filter: inOrder(filter) },
    content,
    format,
    language,
    address,
    grants: total.n,
    rows: files[0]?.records ?? 0,
    sum: centimesToDecimal(total.sum),
    currency,
    kind,
    exclusions: {
      ...counted(leftOut),
      byStatus: leftOut.byStatus.map((cell) => ({ status: cell.key || 'none', ...counted(cell) })),
      possibleOverlap: counted(leftOut.overlap),
      notStated: notStated(figures, filter).map((unsaid) => ({ dimension: unsaid.dimension, ...counted(unsaid) })),
    },
    apart: apart.map((other) => ({ currency: other.currency, kind: other.kind, ...counted(other) })),
    ...noticed(edition),
    licences: { data: edition.licences ?? [], boundaries: format === 'geojson' ? ['ODbL-1.0'] : [] },
    sources: sources.map(({ file, ...cell }) => ({ file, ...counted(cell) })),
    files,
  };
}

/** The same choices in the order of the address, however the reader came to them. */
function inOrder({ clauses, amount, text }: Filter): Filter {
  const stated = clauseDimensions.flatMap((dimension) => {
    const kept = clauses[dimension];
    return kept ? [[dimension, kept] as const] : [];
  });
  return {
    clauses: Object.fromEntries(stated),
    ...(amount && { amount: { min: amount.min, max: amount.max } }),
    ...(text && { text }),
  };
}

/** An edition as a receipt names it. */
export function manifestEdition({ name, kind, date, hash, files }: Edition): ManifestEdition {
  return { name, kind, date, hash, files: files.map(({ path, sha256 }) => ({ path, sha256 })) };
}

/** Whether the record is partial, and the phrases that go with it. */
export function noticed(edition: Edition): Pick<Manifest, 'partial' | 'notices'> {
  const partial = !isComplete(edition);
  const simulated: readonly Notice[] = edition.kind === 'simulated' ? ['simulatedRecord'] : [];
  const compiled: readonly Notice[] = edition.kind === 'published' && partial ? ['partialRecord'] : [];
  return { partial, notices: [...simulated, ...compiled] };
}

function counted({ n, sum }: { readonly n: number; readonly sum: number }): Counted {
  return { n, sum: centimesToDecimal(sum) };
}
