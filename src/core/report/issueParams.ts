import type { Issue, Question } from '../ingest/issues.ts';

/** What fills the sentence of an issue: its own params, its count, its first cell and the choices of its question. */
export type SentenceParams = Readonly<Record<string, string | number | readonly string[]>>;

const listingHeadings: ReadonlySet<string> = new Set(['F11', 'H06']);

/**
 * Params for the sentences of one issue; a param that is not known is left out. Of H01 and H06 the heading is the
 * field that looks for its column. Choices that examples put into words are left to those who show the question.
 */
export function issueParams(issue: Issue, questions: readonly Question[]): SentenceParams {
  const [first] = issue.first;
  const question = issue.level === 'asks' ? questions.find((asked) => asked.code === issue.code) : undefined;
  const listed = listingHeadings.has(issue.code) ? issue.first.map((cell) => cell.heading) : [];
  const choices = question?.examples.length === 0 ? question.choices : listed;
  return {
    count: issue.count,
    ...(first && first.heading !== '' ? { heading: issue.code === 'H06' ? first.cell : first.heading } : {}),
    ...(first && first.cell !== '' ? { cell: first.cell } : {}),
    ...(issue.code === 'H01' && first && first.cell !== '' ? { nearest: first.cell } : {}),
    ...(choices.length > 0 ? { choices } : {}),
    ...datesOf(question),
    ...issue.params,
  };
}

/** A date of the file and the days it could be (ISO dates): day first, month first. */
function datesOf(question: Question | undefined): SentenceParams {
  const example = question?.code === 'D03' ? question.examples[0] : undefined;
  const [dayFirst = '', monthFirst = ''] = example?.readings ?? [];
  return example && dayFirst !== '' && monthFirst !== '' ? { sample: example.cell, dayFirst, monthFirst } : {};
}
