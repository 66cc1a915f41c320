import type { Call } from '../model/call.ts';
import type { AmountKind } from '../model/codelists.ts';
import type { Field, ReadProfile } from './fields.ts';
import type { FilePreview } from './filePreview.ts';
import type { Occurrence } from './issueLog.ts';
import type { Issue, IssueCode, Question } from './issues.ts';

/** A sum of accepted rows, as a decimal string with two decimals. */
export interface YearSum {
  readonly n: number;
  readonly sum: string;
}

/** A record that is in no sum until its publisher mends it; kept whole so that nothing is lost. */
export interface SetAsideRow {
  /** First line of the record in its file. */
  readonly line: number;
  readonly reasons: readonly IssueCode[];
  /** The field whose cell is to be mended; null when the whole record is. */
  readonly field: Field | null;
  readonly cells: readonly string[];
}

export interface RowCounts {
  /** Records after the header: accepted + setAside + blank + totals + footnotes. */
  readonly read: number;
  readonly accepted: number;
  readonly setAside: number;
  readonly blank: number;
  readonly totals: number;
  readonly footnotes: number;
}

/** The file as printed: accepted rows of every status, before shares, in the file's own currency. */
export interface AmountSummary {
  /** Decimal string; null while a question about the amount waits, or when the file cannot be read. */
  readonly sum: string | null;
  /** ISO 4217; null when nothing states one. */
  readonly currency: string | null;
  readonly n: number;
  readonly negatives: number;
  readonly kind: AmountKind;
  /** What rows set aside for another reason than their amount would add, as a decimal string in the same currency. */
  readonly setAside: string;
}

/** All that reading one file told, whatever its profile, besides the rows themselves. */
export interface FileIngest {
  readonly profile: ReadProfile;
  readonly file: string;
  readonly sha256: string;
  /** `''` when the file is not text. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Number of the record that holds the headings, from 1; 0 when there is none. */
  readonly headerRecord: number;
  readonly rows: RowCounts;
  readonly columns: readonly {
    readonly heading: string;
    readonly field: Field | null;
    readonly by: 'name' | 'alias' | 'map' | null;
  }[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  readonly setAsideRows: readonly SetAsideRow[];
  /** What the file was taken for, to be looked at and switched. */
  readonly preview: FilePreview;
  /** Every place an issue was seen (the first hundred thousand), for the publisher's report. */
  readonly occurrences: readonly Occurrence[];
}

/** What reading a file of grants told. */
export interface GrantsIngest extends FileIngest {
  readonly profile: 'kharita-grants-1';
  readonly amount: AmountSummary;
  /** By year, `notStated` for rows without one; the sums close on `amount.sum`. */
  readonly byYear: Readonly<Record<string, YearSum>>;
}

/** What reading a file of calls told, and its calls: one for each accepted row, in the order of the file. */
export interface CallsIngest extends FileIngest {
  readonly profile: 'kharita-calls-1';
  readonly calls: readonly Call[];
}

/** What a file asks of its reader: `blocked` cannot be read, `asks` waits for an answer, `setAside` lost rows. */
export type Verdict = 'clean' | 'setAside' | 'asks' | 'blocked';

/** The worst that happened to a file; warnings leave it clean. */
export function verdictOf(ingest: Pick<FileIngest, 'issues' | 'questions' | 'rows'>): Verdict {
  if (ingest.issues.some((issue) => issue.level === 'blocks')) return 'blocked';
  if (ingest.questions.length > 0) return 'asks';
  return ingest.rows.setAside > 0 ? 'setAside' : 'clean';
}
