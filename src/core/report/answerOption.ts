import type { Question } from '../ingest/issues.ts';

/** The option of `kharita check` that answers a question with one of its choices. */
export function answerOption({ code, heading }: Question, choice: string): string {
  if (code === 'A03') return `--decimal ${choice}`;
  if (code === 'D03') return `--date ${choice}`;
  if (code === 'A09') return `--share ${choice}`;
  if (code === 'H07') return `--unit ${choice}`;
  return `--map "${heading}=${choice}"`;
}
