import type { HeadingMap } from '../ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../ingest/columnPlan.ts';
import { isField } from '../ingest/fields.ts';
import type { AmountSummary, CallsIngest, FileIngest, GrantsIngest } from '../ingest/fileIngest.ts';
import type { Question } from '../ingest/issues.ts';

/** What a reader answered to the questions of their files. */
export interface ReadOptions extends ReaderAnswers {
  readonly mapping?: HeadingMap;
}

/** What reading one file of the reader's own came to, without its accepted rows; plain values. */
export interface FileReport extends FileIngest {
  /** Null for a file of calls, whose figures are no sum. */
  readonly amount: AmountSummary | null;
}

/** The report of one file, without its accepted rows. */
export function fileReport(ingest: GrantsIngest | CallsIngest): FileReport {
  if (ingest.profile === 'kharita-grants-1') {
    const { byYear: _, ...report } = ingest;
    return report;
  }
  const { calls: _, ...report } = ingest;
  return { ...report, amount: null };
}

/** The reading option that settles a question with one of its choices. */
export function answerTo({ code, heading }: Question, choice: string): ReadOptions {
  if (code === 'A03' && (choice === ',' || choice === '.')) return { decimal: choice };
  if (code === 'D03' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd')) return { date: choice };
  if (code === 'A09' && (choice === 'percent' || choice === 'fraction')) return { share: choice };
  if (code === 'H07') return { unit: Number(choice) };
  return isField(heading) ? { mapping: { [heading]: choice } } : {};
}
