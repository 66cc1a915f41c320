import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import { type CallRecord, callRecordPath, noCalls } from '../core/calls/callRecord.ts';
import { makeCallRecord } from '../core/calls/makeCallRecord.ts';
import type { FunderDomain } from '../core/calls/official.ts';
import { hasCalls } from '../core/edition/edition.ts';

/** Writes the record of an edition's calls as one file, and returns it; an edition without calls has none to write. */
export function publishCalls(
  dist: string,
  { edition, table, calls }: Pick<ReadEdition, 'edition' | 'table' | 'calls'>,
  domains: readonly FunderDomain[],
): CallRecord {
  if (!hasCalls(edition)) return noCalls;
  const path = join(dist, callRecordPath(edition));
  mkdirSync(dirname(path), { recursive: true });
  const record = makeCallRecord(calls, table, domains, edition);
  writeFileSync(path, JSON.stringify(record));
  return record;
}
