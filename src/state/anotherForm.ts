import { wantedHeading } from '../core/ingest/claimHeadings.ts';
import { headingKey } from '../core/ingest/headingKey.ts';
import type { FileReport, ReadOptions } from '../core/report/fileReport.ts';

const answered = ['decimal', 'date', 'share', 'unit'] as const;
const askedBy = { decimal: 'A03', date: 'D03', share: 'A09', unit: 'H07' } as const;

/** True where a file is to be cut into cells otherwise than before. */
export function isAnotherForm(before: ReadOptions, after: ReadOptions): boolean {
  return (['encoding', 'delimiter', 'headerRecord', 'sheet'] as const).some((part) => before[part] !== after[part]);
}

/** What was said, and an answer besides. */
export function withAnswer(said: ReadOptions, answer: ReadOptions): ReadOptions {
  const mapping = { ...said.mapping, ...answer.mapping };
  return { ...said, ...answer, ...(Object.keys(mapping).length > 0 ? { mapping } : {}) };
}

/** The columns given to fields besides the answers; those of another form stay. */
export function withColumns(answers: ReadOptions, before: ReadOptions, { mapping }: ReadOptions): ReadOptions {
  const given = Object.entries(answers.mapping ?? {});
  const elsewhere = given.filter(([field]) => !Object.hasOwn(before.mapping ?? {}, field));
  return { ...answers, mapping: { ...Object.fromEntries(elsewhere), ...mapping } };
}

/** Options for the first reading in another form: without the columns given to fields and the answers to questions, which were of the cells before. */
export function unanswered(options: ReadOptions, answers: ReadOptions): ReadOptions {
  const { mapping: _, ...left } = options;
  const settled = answered.filter((name) => options[name] !== undefined && options[name] === answers[name]);
  return Object.fromEntries(Object.entries(left).filter(([name]) => !settled.some((one) => one === name)));
}

/**
 * What of earlier answers a file in another form has a use for: answers to questions that it asks too, and columns that
 * it has. Null for nothing.
 */
export function answersFor(report: FileReport, answers: ReadOptions): ReadOptions | null {
  const asks = (code: string) => report.questions.some((question) => question.code === code);
  const again = answered.filter((name) => answers[name] !== undefined && asks(askedBy[name]));
  const headings = report.columns.map(({ heading }) => headingKey(heading));
  const isThere = (wanted: string) => {
    const { key, column } = wantedHeading(wanted);
    return wanted === '' || (column === null ? headings.includes(key) : headings[column] === key);
  };
  const columns = Object.entries(answers.mapping ?? {}).filter(([, wanted]) => isThere(wanted));
  if (again.length + columns.length === 0) return null;
  return {
    ...Object.fromEntries(again.map((name) => [name, answers[name]])),
    ...(columns.length > 0 ? { mapping: Object.fromEntries(columns) } : {}),
  };
}
