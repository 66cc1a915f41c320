import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archiveOf } from '../cli/edition/archiveOf.ts';
import { auditEdition } from '../cli/edition/auditEdition.ts';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import {
  type ArchiveFile,
  type AuditRecord,
  auditRecordPath,
  type SetAsideFile,
  setAsidePath,
} from '../core/audit/auditRecord.ts';
import { maskedRows } from '../core/audit/maskedRows.ts';
import type { Edition } from '../core/edition/edition.ts';
import { sha256Hex } from '../core/ingest/organisations.ts';
import type { Reference } from '../core/model/reference.ts';
import { archivePath } from '../core/receipt/archivePath.ts';

/**
 * Writes the audit of an edition as one file, the rows it sets aside as another, and the whole edition as a ZIP, whose
 * size and hash the first tells; returns that.
 */
export async function publishAudit(
  dist: string,
  { dir, ...read }: ReadEdition & { readonly dir: string },
  reference: Reference,
): Promise<AuditRecord> {
  const audited = await auditEdition(dir, read, reference);
  const record = { ...audited, archive: publishArchive(dist, archiveOf(dir, read, audited.files), read.edition) };
  const setAside = read.ingests
    .filter(({ setAsideRows }) => setAsideRows.length > 0)
    .map((ingest): SetAsideFile => ({ file: ingest.file, columns: ingest.columns, setAsideRows: maskedRows(ingest) }));
  write(join(dist, auditRecordPath(read.edition)), JSON.stringify(record));
  write(join(dist, setAsidePath(read.edition)), JSON.stringify(setAside));
  return record;
}

function publishArchive(dist: string, zip: Uint8Array, edition: Edition): ArchiveFile {
  write(join(dist, archivePath(edition)), zip);
  return { bytes: zip.length, sha256: sha256Hex(zip) };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
