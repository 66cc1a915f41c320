import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadEdition } from '../cli/edition/readEdition.ts';
import { type CallRecord, type ChangedCalls, callRecordPath, noCalls } from '../core/calls/callRecord.ts';
import { makeCallRecord } from '../core/calls/makeCallRecord.ts';
import type { FunderDomain } from '../core/calls/official.ts';
import type { EditionChanges } from '../core/changes/editionChanges.ts';
import { hasCalls } from '../core/edition/edition.ts';

/**
 * Writes the record of an edition's calls as one file, and returns it; an edition without calls has none to write.
 * `changes` are those since the date before, whole; null where none is kept.
 */
export function publishCalls(
  dist: string,
  { edition, table, calls }: Pick<ReadEdition, 'edition' | 'table' | 'calls'>,
  domains: readonly FunderDomain[],
  changes: EditionChanges | null = null,
): CallRecord {
  if (!hasCalls(edition)) return noCalls;
  const path = join(dist, callRecordPath(edition));
  mkdirSync(dirname(path), { recursive: true });
  const made = makeCallRecord(calls, table, domains, edition);
  const record = changes ? { ...made, changes: changedCalls(changes) } : made;
  writeFileSync(path, JSON.stringify(record));
  return record;
}

function changedCalls({ before, callRows }: EditionChanges): ChangedCalls {
  const standing = callRows.filter(({ fate }) => fate !== 'removed');
  return { since: before.date, calls: Object.fromEntries(standing.map(({ id, fields }) => [id, fields])) };
}
