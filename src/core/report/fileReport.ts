import type { HeadingMap } from '../ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../ingest/columnPlan.ts';
import { isField } from '../ingest/fields.ts';
import type { FileIngest, RowCounts, SetAsideRow } from '../ingest/fileIngest.ts';
import type { Issue, Question } from '../ingest/issues.ts';

/** What a reader answered to the questions of their files. */
export interface ReadOptions extends ReaderAnswers {
  readonly mapping?: HeadingMap;
}

/** What reading one file of the reader's own came to; plain values. */
export interface FileReport {
  readonly file: string;
  readonly profile: FileIngest['profile'];
  readonly rows: RowCounts;
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  readonly columns: FileIngest['columns'];
  readonly setAsideRows: readonly SetAsideRow[];
}

/** The report of one file, without its accepted rows. */
export function fileReport(ingest: FileIngest): FileReport {
  const { file, profile, rows, issues, questions, columns, setAsideRows } = ingest;
  return { file, profile, rows, issues, questions, columns, setAsideRows };
}

/** The reading option that settles a question with one of its choices. */
export function answerTo({ code, heading }: Question, choice: string): ReadOptions {
  if (code === 'A03' && (choice === ',' || choice === '.')) return { decimal: choice };
  if (code === 'D03' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd')) return { date: choice };
  if (code === 'A09' && (choice === 'percent' || choice === 'fraction')) return { share: choice };
  if (code === 'H07') return { unit: Number(choice) };
  return isField(heading) ? { mapping: { [heading]: choice } } : {};
}
