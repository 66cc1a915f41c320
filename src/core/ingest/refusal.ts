import type { IssueLog } from './issueLog.ts';
import type { IssueCode } from './issues.ts';

/** Why reading stops before a row is read: one issue that blocks the file. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: IssueCode,
    readonly cell: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly line = 1,
  ) {
    super(`${code} ${cell}`);
  }

  /** Tells the issue as if it had been met while reading. */
  report(log: IssueLog): void {
    log.add(this.code, { row: this.line, heading: '', cell: this.cell });
    if (Object.keys(this.params).length > 0) log.explain(this.code, this.params);
  }
}

/** F01: neither text nor a workbook that is read; its kind as people call it, where it is known. */
export function notReadable(kind: string): Refusal {
  const known = kind.toUpperCase();
  return new Refusal('F01', kind, kind === 'binary' ? {} : { kind: known, [sorts[kind] ?? 'spreadsheet']: known });
}

/** What a file is that is no table, which says what is to be done; of any other a spreadsheet may make one. */
const sorts: Readonly<Record<string, 'archive' | 'picture' | 'document'>> = {
  zip: 'archive',
  gzip: 'archive',
  png: 'picture',
  jpeg: 'picture',
  pdf: 'document',
  docx: 'document',
};
