import type { Issue } from '../ingest/issues.ts';

/** Whether what an issue counts is a part of the rows read: of a file or its headings (F, H) it is not. */
export function countsRows({ code, count }: Issue, read: number): boolean {
  return read > 0 && count <= read && !/^[FH]/.test(code);
}
