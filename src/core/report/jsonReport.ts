import type { FileIngest } from '../ingest/fileIngest.ts';

/** What `kharita check --format json` prints of one file: one object, in this order, without the rows themselves. */
export function jsonReport(ingest: FileIngest): Omit<FileIngest, 'setAsideRows' | 'occurrences'> {
  const { file, sha256, encoding, delimiter, headerRecord, rows, amount, byYear, columns, issues, questions } = ingest;
  return { file, sha256, encoding, delimiter, headerRecord, rows, amount, byYear, columns, issues, questions };
}
