import { type Edition, isComplete } from '../edition/edition.ts';
import type { Call } from '../model/call.ts';
import { callsExtract } from './callsExtract.ts';
import type { CsvDialectName } from './csvDialect.ts';
import { hashText } from './hashText.ts';
import { noticesOf } from './manifest.ts';
import { writeCsv } from './writeCsv.ts';

export interface CallsFileOf {
  readonly calls: readonly Call[];
  readonly edition: Pick<Edition, 'name' | 'date' | 'hash' | 'kind' | 'files'>;
  /** What sets these calls apart, as a word of the file's name. */
  readonly subject: string;
  readonly format: CsvDialectName;
  /** Shows the calls again, of the same edition. */
  readonly address: string;
  /** ISO instant. */
  readonly createdAt: string;
}

export interface CallsFile {
  readonly name: string;
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly manifestName: string;
  /** JSON text. */
  readonly manifest: string;
}

/** Calls as CSV, and the manifest that makes the file re-checkable. */
export function callsFile({ calls, edition, subject, format, address, createdAt }: CallsFileOf): CallsFile {
  const { parts, written } = hashText(writeCsv(callsExtract(calls), format));
  const stem = `kharita-${edition.name}-${edition.date}-${subject}-${format}`;
  const name = `${stem}.csv`;
  const partial = !isComplete(edition);
  const manifest = {
    profile: 'kharita-calls-manifest-1',
    edition: { name: edition.name, date: edition.date, hash: edition.hash },
    content: subject,
    address,
    rows: written.records,
    partial,
    notices: noticesOf(edition, partial),
    file: { name, format, bytes: written.bytes, sha256: written.sha256 },
    createdAt,
  };
  return { name, parts, manifestName: `${stem}.manifest.json`, manifest: `${JSON.stringify(manifest, null, 2)}\n` };
}
