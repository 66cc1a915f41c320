import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflictsOf } from '../../core/aggregates/conflicts.ts';
import { type NamedRecipient, parseNamedRecipients } from '../../core/aggregates/namedRecipient.ts';
import { type PublishedFigure, parseFigures } from '../../core/aggregates/publishedFigure.ts';
import type { AuditRecord } from '../../core/audit/auditRecord.ts';
import { type FileReading, makeAuditRecord } from '../../core/audit/makeAuditRecord.ts';
import { sourceRows } from '../../core/audit/sourceRows.ts';
import { contactOf } from '../../core/edition/contact.ts';
import { type Descriptor, parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import type { CallsIngest, GrantsIngest } from '../../core/ingest/fileIngest.ts';
import { IssueLog } from '../../core/ingest/issueLog.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { readRecords } from '../../core/ingest/readRecords.ts';
import { noRows } from '../../core/ingest/rowTally.ts';
import type { Reference } from '../../core/model/reference.ts';
import { readInstitutions } from '../checkout.ts';
import type { ReadEdition } from './readEdition.ts';

/**
 * Audits an edition that was read from `dir`: goes through its files once more, apart from that reading, and holds what
 * they print against what the table counts.
 * @throws EditionError for the descriptor, or for a row of published figures or of names that cannot be read.
 */
export async function auditEdition(
  dir: string,
  { edition, table, ingests, withheld }: Pick<ReadEdition, 'edition' | 'table' | 'ingests' | 'withheld'>,
  reference: Reference,
): Promise<AuditRecord> {
  const descriptor = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const readings: FileReading[] = [];
  const figures: PublishedFigure[] = [];
  for (const resource of descriptor.resources) {
    const bytes = readFileSync(join(dir, resource.path));
    const ingest = ingests.find(({ file }) => file === resource.path);
    const read = ingest
      ? await tableReading(bytes, resource, ingest, descriptor, reference)
      : await listReading(bytes, resource);
    const file = {
      resource,
      bytes: bytes.length,
      sha256: sha256Hex(bytes),
      withheld: withheld.includes(resource.path),
    };
    readings.push({ ...file, ...read });
    if (resource.profile === 'kharita-figures-1') figures.push(...figuresIn(bytes, resource));
  }
  const conflicts = conflictsOf(figures, reference);
  return makeAuditRecord(edition, readings, table, {
    institutions: readInstitutions(),
    contact: contactOf(descriptor),
    conflicts,
  });
}

type WhatWasRead = Omit<FileReading, 'resource' | 'bytes' | 'sha256' | 'withheld'>;

/** A file of grants or of calls. */
async function tableReading(
  bytes: Uint8Array,
  resource: Resource,
  ingest: GrantsIngest | CallsIngest,
  { version }: Descriptor,
  reference: Reference,
): Promise<WhatWasRead> {
  const { rows, issues, setAsideRows } = ingest;
  const options = {
    file: resource.path,
    reference,
    ...resourceReading(resource),
    thisYear: Number(version.slice(0, 4)),
  };
  const ofCalls = ingest.profile === 'kharita-calls-1';
  return {
    ...{ rows, issues, setAsideRows },
    kind: ofCalls ? null : ingest.amount.kind,
    callLines: ofCalls ? ingest.calls.map(({ line }) => line) : null,
    source: await sourceRows(bytes, options, ingest.profile),
  };
}

/** A file of what others have published beside grants: read whole or not at all. */
async function listReading(bytes: Uint8Array, resource: Resource): Promise<WhatWasRead> {
  const ofFigures = resource.profile === 'kharita-figures-1';
  const accepted = (ofFigures ? figuresIn : namesIn)(bytes, resource).length;
  const records = await readRecords(bytes, {}, new IssueLog(), async () => undefined);
  return {
    rows: { ...noRows, read: accepted, accepted },
    ...{ issues: [], setAsideRows: [], kind: null, callLines: null },
    source: { records: records?.rows.length ?? 0, rows: new Map() },
  };
}

function figuresIn(bytes: Uint8Array, { path }: Resource): PublishedFigure[] {
  return parseFigures(new TextDecoder().decode(bytes), path);
}

function namesIn(bytes: Uint8Array, { path }: Resource): NamedRecipient[] {
  return parseNamedRecipients(new TextDecoder().decode(bytes), path);
}
