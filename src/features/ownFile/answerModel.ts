import type { Question } from '../../core/ingest/issues.ts';
import type { ReadOptions } from '../../engine/protocol.ts';

/** The reading option that settles a question with the choice a reader took. */
export function answerTo(question: Question, choice: string): ReadOptions {
  if (question.code === 'A03' && (choice === ',' || choice === '.')) return { decimal: choice };
  if (question.code === 'D03' && (choice === 'dmy' || choice === 'mdy' || choice === 'ymd')) return { date: choice };
  return { mapping: { [question.heading]: choice } };
}
