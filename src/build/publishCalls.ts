import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { callRecordPath, hasCalls } from '../core/calls/callRecord.ts';
import { makeCallRecord } from '../core/calls/makeCallRecord.ts';
import type { FunderDomain } from '../core/calls/official.ts';
import type { ReadEdition } from './pack.ts';

/** Writes the record of an edition's calls as one file, and returns how many it holds; none for an edition without. */
export function publishCalls(
  dist: string,
  { edition, table, calls }: Pick<ReadEdition, 'edition' | 'table' | 'calls'>,
  domains: readonly FunderDomain[],
): number {
  if (!hasCalls(edition)) return 0;
  const path = join(dist, callRecordPath(edition));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(makeCallRecord(calls, table, domains)));
  return calls.length;
}
