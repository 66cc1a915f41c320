import type { CallsIngest, GrantsIngest } from '../ingest/fileIngest.ts';
import type { Question } from '../ingest/issues.ts';

type Rows = 'setAsideRows' | 'occurrences' | 'questions' | 'preview';
type Asked = {
  /** Of a workbook alone. */
  readonly sheet?: string;
  readonly questions: readonly Pick<Question, 'code' | 'heading' | 'choices'>[];
};

/** One file as programs read it: grants with their sums, or calls, which have none. */
export type JsonReport = (Omit<GrantsIngest, Rows | 'profile'> & Asked) | (Omit<CallsIngest, Rows | 'calls'> & Asked);

/** What `kharita check --format json` prints of one file: one object, in this order, without the rows themselves. */
export function jsonReport(ingest: GrantsIngest | CallsIngest): JsonReport {
  const { file, sha256, encoding, delimiter, headerRecord, rows, columns, issues } = ingest;
  const questions = ingest.questions.map(({ code, heading, choices }) => ({ code, heading, choices }));
  const { sheet } = ingest.preview;
  const read = { file, sha256, encoding, delimiter, ...(sheet === '' ? {} : { sheet }), headerRecord, rows };
  const told = { columns, issues, questions };
  if (ingest.profile === 'kharita-calls-1') return { profile: ingest.profile, ...read, ...told };
  return { ...read, amount: ingest.amount, byYear: ingest.byYear, ...told };
}
