import type { Encoding } from './decodeBytes.ts';
import type { EncodingSample, SheetSummary } from './filePreview.ts';
import type { Delimiter, RawRecord } from './parseCsv.ts';

/** What a reader says of a file instead of what is detected. */
export interface FormOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Number of the record that holds the headings, from 1; of a sheet, its row. */
  readonly headerRecord?: number;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
}

/** Lets others work and the reader cancel; `done` is the share read so far, 0 to 1. */
export type Pause = (done: number) => Promise<void>;

/** The headings of a table, the indexes of the first and the last record they run over, and the records after them. */
export interface FileTable {
  readonly first: number;
  readonly index: number;
  readonly headings: readonly string[];
  readonly rows: readonly RawRecord[];
}

/** A file taken apart into records, before anyone looks for its header. */
export interface FileForm {
  /** `''` of a workbook, as is the delimiter. */
  readonly encoding: Encoding | '';
  readonly delimiter: string;
  readonly records: readonly RawRecord[];
  /** Records at the beginning that are none of the table's. */
  readonly skipped: number;
  /** The table under the record found to be its header. */
  readonly tableUnder: (index: number) => FileTable;
  readonly encodings: readonly EncodingSample[];
  readonly sheets: readonly SheetSummary[];
  readonly sheet: string;
}
