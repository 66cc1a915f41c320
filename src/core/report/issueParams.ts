import type { Issue, Question } from '../ingest/issues.ts';

/** What fills the sentence of an issue: its own params, its count, its first cell and the choices of its question. */
export type SentenceParams = Readonly<Record<string, string | number | readonly string[]>>;

const listingHeadings: ReadonlySet<string> = new Set(['F11', 'H06']);

/** Params for the sentences of one issue; a param that is not known is left out. */
export function issueParams(issue: Issue, questions: readonly Question[]): SentenceParams {
  const [first] = issue.first;
  const question = issue.level === 'asks' ? questions.find((asked) => asked.code === issue.code) : undefined;
  const listed = listingHeadings.has(issue.code) ? issue.first.map((cell) => cell.heading) : [];
  const choices = question?.choices ?? listed;
  return {
    count: issue.count,
    ...(first && first.heading !== '' ? { heading: first.heading } : {}),
    ...(first && first.cell !== '' ? { cell: first.cell } : {}),
    ...(issue.code === 'H01' && first && first.cell !== '' ? { nearest: first.cell } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    ...issue.params,
  };
}
