import type { CallRecord } from '../core/calls/callRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import type { Findings } from '../core/find/findings.ts';
import type { About } from '../core/query/about.ts';
import type { Breakdown } from '../core/query/breakdown.ts';
import type { ComparedPeriods } from '../core/query/comparedPeriods.ts';
import type { DirectoryRow } from '../core/query/directory.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import type { Filter } from '../core/query/filter.ts';
import type { GrantDetail } from '../core/query/grantDetail.ts';
import type { CheckProgress } from '../core/receipt/paced.ts';
import type { Finding } from '../core/receipt/verify/finding.ts';
import type { AskedAgain } from '../core/receipt/verify/readManifest.ts';
import type { SelectionAsked, WordsOf } from '../core/receipt/words.ts';
import type { FileReport, ReadOptions } from '../core/report/fileReport.ts';
import type { SignalsAnswer } from '../core/signals/askSignals.ts';
import type { GrantRow } from '../core/table/grantTable.ts';
import type { Page } from '../core/view/page.ts';
import type { Form, Sort } from '../core/view/viewState.ts';

/** Requests and responses are plain values, so that the engine may run in a worker, in Node or far away. */

/** An edition's packed table, by same-origin address. */
export interface PackSource {
  readonly type: 'pack';
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file of the reader's own, and what they settled about it; it never leaves the browser. */
export interface OwnFile {
  readonly name: string;
  readonly content: Blob;
  readonly options: ReadOptions;
}

export interface FilesSource {
  readonly type: 'files';
  readonly files: readonly OwnFile[];
}

export type Source = PackSource | FilesSource;

/** The name a reader knows a source by: the file of a pack, else the first of their own files. */
export function nameOf(source: Source): string {
  return source.type === 'pack' ? source.url.slice(source.url.lastIndexOf('/') + 1) : (source.files[0]?.name ?? '');
}

export interface Progress {
  readonly file: string;
  readonly read: number;
  readonly total: number;
}

/** Why a file could not be opened. The rest of the page goes on. */
export type FailureCode =
  | 'missing'
  | 'unreachable'
  | 'empty'
  | 'incomplete'
  | 'hashMismatch'
  | 'unreadable'
  | 'cancelled';

export interface Failure {
  readonly code: FailureCode;
  readonly file: string;
}

export interface Opened {
  readonly edition: Edition;
  /** The figures of the default selection: they also fix the classes of the map while filtering. */
  readonly overview: ExploreResult;
  readonly reports: readonly FileReport[];
  /** The calls of the reader's own files; null for a pack, whose calls are a file of the site's. */
  readonly calls: CallRecord | null;
  /** False while one of the reader's files is blocked or waits for an answer: what was open stays open. */
  readonly settled: boolean;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** What a page asks: what it is about, and the reader's choices besides. */
export interface Question {
  readonly page: Page;
  readonly filter: Filter;
  /** How the selection is laid out; `map` where it is not said. */
  readonly form?: Form;
  /** The grant a figure in a frame is of, by its record key. */
  readonly grant?: string | undefined;
  /** The other selection of a comparison; null for the default one. */
  readonly against?: Filter | null;
  /** The edition of that other selection, where it is another than the one that is open. */
  readonly beside?: PackSource | null;
}

/** A selection held against another. */
export interface OtherSelection {
  readonly filter: Filter;
  readonly result: ExploreResult;
  /** Its edition, where it is another than the open one. */
  readonly edition: Edition | null;
  /** Where the two are one selection in two periods; null for any others. */
  readonly periods: HeldPeriods | null;
}

/** One selection in two periods, both held to the institutions that have rows in both. */
export interface HeldPeriods extends ComparedPeriods {
  /** Of the first period, then of the other, in the order they were asked. */
  readonly held: readonly [HeldSelection, HeldSelection];
}

export interface HeldSelection {
  readonly filter: Filter;
  readonly result: ExploreResult;
}

export interface Answer {
  /** The choices held to what the page is about: the selection `result` speaks of. */
  readonly filter: Filter;
  readonly result: ExploreResult;
  /** What the way of laying out needs besides; null where it needs nothing. */
  readonly breakdown: Breakdown | null;
  /** The other selection of a comparison, and its figures; null on other pages. */
  readonly against: OtherSelection | null;
  /** Of the subject of a profile, or the place of a figure in a frame; null on other pages. */
  readonly about: About | null;
  /** The lines of a list; null on other pages. */
  readonly directory: readonly DirectoryRow[] | null;
  /** The grant of a record; null on other pages, and where the edition has no such grant. */
  readonly grant: GrantDetail | null;
  /** What the questions to the record found; null on other pages. */
  readonly signals: SignalsAnswer | null;
}

export interface ListRequest {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
  /** Language tag the text columns sort by. */
  readonly locale: string;
}

export interface ListPage {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly GrantRow[];
}

/** What a receipt says of itself. */
export interface Inspected {
  /** By which the engine knows it when it is to be verified. */
  readonly key: number;
  readonly findings: readonly Finding[];
  /** What it asks to be made again; null where that cannot be read, and the findings say why. */
  readonly manifest: AskedAgain | null;
}

/** A receipt as the reader keeps it. */
export interface Exported {
  /** Of the file. */
  readonly name: string;
  /** The ZIP. */
  readonly file: Blob;
}

/** Load, query, rows, search, export: all a page may ask. */
export interface Engine {
  open(source: Source, onProgress: (progress: Progress) => void): Promise<Outcome<Opened>>;
  /** Reads one file of the reader's own and tells what it holds; what is open stays open. */
  check(file: OwnFile, onProgress: (progress: Progress) => void): Promise<Outcome<FileReport>>;
  /** Stops the verification under way, else the writing of a file, which reject; else the check, else the opening, which answer `cancelled`. */
  cancel(): void;
  answer(question: Question): Promise<Answer>;
  list(request: ListRequest): Promise<ListPage>;
  /** What has a page and answers a search by name. */
  find(text: string): Promise<Findings>;
  /**
   * Writes a selection with its receipt, in the words it asks for: of the open edition, else of the one beside it;
   * rejects where the format cannot hold it, and once it is stopped. `onProgress` is told the bytes written so far.
   */
  exportFile(
    request: SelectionAsked,
    wordsOf: WordsOf,
    beside?: PackSource | null,
    onProgress?: (bytes: number) => void,
  ): Promise<Exported>;
  /** Reads a receipt: what it says of itself, and which edition it names. A later one stops it. */
  inspect(file: Blob, onProgress: (progress: CheckProgress) => void): Promise<Inspected>;
  /**
   * Holds an inspected receipt of grants against the open edition, in the words it was written in; once. Rejects for a
   * key it holds no receipt by: of the receipts that wait for it, the last few are kept.
   */
  verify(key: number, wordsOf: WordsOf, onProgress: (progress: CheckProgress) => void): Promise<readonly Finding[]>;
}
