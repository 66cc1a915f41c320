import type { FileIngest } from '../ingest/fileIngest.ts';
import type { Question } from '../ingest/issues.ts';

/** One file as programs read it. */
export interface JsonReport extends Omit<FileIngest, 'setAsideRows' | 'occurrences' | 'questions'> {
  readonly questions: readonly Pick<Question, 'code' | 'heading' | 'choices'>[];
}

/** What `kharita check --format json` prints of one file: one object, in this order, without the rows themselves. */
export function jsonReport(ingest: FileIngest): JsonReport {
  const { file, sha256, encoding, delimiter, headerRecord, rows, amount, byYear, columns, issues } = ingest;
  const questions = ingest.questions.map(({ code, heading, choices }) => ({ code, heading, choices }));
  return { file, sha256, encoding, delimiter, headerRecord, rows, amount, byYear, columns, issues, questions };
}
