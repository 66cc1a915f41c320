import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { auditEdition } from '../cli/edition/auditEdition.ts';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import { type AuditRecord, auditRecordPath, type SetAsideFile, setAsidePath } from '../core/audit/auditRecord.ts';
import { maskedRows } from '../core/audit/maskedRows.ts';
import type { Reference } from '../core/model/reference.ts';

/** Writes the audit of an edition as one file and the rows it sets aside as another; returns the first. */
export async function publishAudit(
  dist: string,
  { dir, ...read }: ReadEdition & { readonly dir: string },
  reference: Reference,
): Promise<AuditRecord> {
  const record = await auditEdition(dir, read, reference);
  const setAside = read.ingests
    .filter(({ setAsideRows }) => setAsideRows.length > 0)
    .map((ingest): SetAsideFile => ({ file: ingest.file, columns: ingest.columns, setAsideRows: maskedRows(ingest) }));
  const path = join(dist, auditRecordPath(read.edition));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(record));
  writeFileSync(join(dist, setAsidePath(read.edition)), JSON.stringify(setAside));
  return record;
}
