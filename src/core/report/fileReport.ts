import type { HeadingMap } from '../ingest/claimHeadings.ts';
import type { ReaderAnswers } from '../ingest/columnPlan.ts';
import { isField } from '../ingest/fields.ts';
import type { FormOptions } from '../ingest/fileForm.ts';
import type { AmountSummary, CallsIngest, FileIngest, GrantsIngest, YearSum } from '../ingest/fileIngest.ts';
import type { Question } from '../ingest/issues.ts';
import type { ValueChoice } from '../ingest/valueTally.ts';

/** What a reader says of one of their files: answers to its questions, and what stands instead of what is detected. */
export interface ReadOptions extends ReaderAnswers, FormOptions {
  readonly mapping?: HeadingMap;
  readonly values?: readonly ValueChoice[];
}

/** What reading one file of the reader's own came to, without its accepted rows; plain values. */
export interface FileReport extends FileIngest {
  /** The sums of grants; null of calls, whose number is `rows.accepted`. */
  readonly amount: AmountSummary | null;
  readonly byYear: Readonly<Record<string, YearSum>>;
}

/** The report of one file, without its accepted rows. */
export function fileReport(ingest: GrantsIngest | CallsIngest): FileReport {
  if (ingest.profile === 'kharita-grants-1') return ingest;
  const { calls: _, ...told } = ingest;
  return { ...told, amount: null, byYear: {} };
}

/** The reading option that settles a question with one of its choices. */
export function answerTo({ code, heading }: Question, choice: string): ReadOptions {
  if (code === 'A03' && (choice === ',' || choice === '.')) return { decimal: choice };
  if (code === 'D03' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd')) return { date: choice };
  if (code === 'A09' && (choice === 'percent' || choice === 'fraction')) return { share: choice };
  if (code === 'H07') return { unit: Number(choice) };
  return isField(heading) ? { mapping: { [heading]: choice } } : {};
}
