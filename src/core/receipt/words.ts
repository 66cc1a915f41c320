import type { Edition } from '../edition/edition.ts';
import type { ExportContent, ExportFormat } from '../export/contents.ts';
import type { ExploreResult } from '../query/explore.ts';
import type { Filter } from '../query/filter.ts';
import type { ManifestWords } from './manifest.ts';

/** What a workbook says in the reader's language. */
export interface WorkbookWords {
  /** True where the reader's script runs from right to left: so do the sheets. */
  readonly rightToLeft: boolean;
  readonly sheets: { readonly data: string; readonly sources: string; readonly about: string };
  /** The title of a column by its heading; the heading stands where it has none. */
  readonly titles: Readonly<Record<string, string>>;
  /** What must be known of the figures, as labels and texts. */
  readonly about: readonly (readonly [string, string])[];
}

/** What a receipt says in the reader's language. */
export interface ReceiptWords extends ManifestWords {
  readonly readme: string;
  /** Of a workbook; null where there is none. */
  readonly workbook: WorkbookWords | null;
}

/** What a selection is written as: its records, and how. */
export interface SelectionAsked {
  readonly filter: Filter;
  readonly content: ExportContent;
  /** One of those the content can be written in. A CSV goes with each of the others. */
  readonly format: ExportFormat;
  /** Tag of the language the receipt speaks. */
  readonly language: string;
  /** Reproduces the selection; names the edition and its date. */
  readonly address: string;
}

/** What the words of a receipt are about. */
export interface ToldSelection extends SelectionAsked {
  readonly edition: Edition;
  readonly figures: ExploreResult;
}

/** Words a receipt, wherever the messages of its language are. */
export type WordsOf = (told: ToldSelection) => Promise<ReceiptWords>;
