import { noPreview } from '../../src/core/ingest/filePreview.ts';
import type { FileReport } from '../../src/core/report/fileReport.ts';

/** The report of a small file of grants that was read without a remark, but for what is told of it. */
export function fileReported(change: Partial<FileReport> = {}): FileReport {
  return {
    profile: 'kharita-grants-1',
    file: 'a.csv',
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    rows: { read: 1, accepted: 1, setAside: 0, blank: 0, totals: 0, footnotes: 0 },
    columns: [],
    amount: { sum: '0.00', currency: null, n: 1, negatives: 0, kind: 'awarded', setAside: '0.00' },
    byYear: {},
    issues: [],
    questions: [],
    setAsideRows: [],
    occurrences: [],
    preview: noPreview,
    ...change,
  };
}
