import type { Issue } from '../ingest/issues.ts';

/** Whether what an issue counts is a part of the rows read: of a file, its headings or its cells (F, H, X) it is not. */
export function countsRows({ code, count }: Issue, read: number): boolean {
  return read > 0 && count <= read && !/^[FHX]/.test(code);
}
