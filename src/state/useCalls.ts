import { useEffect, useState } from 'react';
import { type CallRecord, callRecordPath, noCalls } from '../core/calls/callRecord.ts';
import { type Edition, hasCalls } from '../core/edition/edition.ts';
import type { Page } from '../core/view/page.ts';
import type { DatasetState } from './dataset.ts';
import type { PageData } from './pageData.ts';
import { useBase } from './pageLink.tsx';
import type { Exploration } from './useExplore.ts';

/** The calls of an edition, as far as they have come. */
export interface CallsInHand {
  /** Null while they are on their way, or where they did not come. */
  readonly record: CallRecord | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Records by their path: each is fetched once, and is there at once from then on. */
const fetched = new Map<string, Promise<CallRecord>>();
const held = new Map<string, CallRecord>();

/**
 * The calls of the edition a page shows: what came with the page, those of the reader's own files, else the edition's
 * own file, which is small and needs no engine.
 */
export function useCalls(
  { edition, page, dataset }: Pick<Exploration, 'edition' | 'page' | 'dataset'>,
  printed: PageData,
): CallsInHand {
  return useRecord(edition, recordInHand(edition, page, printed, dataset), true);
}

/** The calls of the edition whose figures are at hand, wherever the reader is; nothing is fetched before `wanted`. */
export function useCallsOf(dataset: Pick<DatasetState, 'edition' | 'calls'>, wanted: boolean): CallsInHand {
  const { edition } = dataset;
  return useRecord(edition, recordOfFiles(edition, dataset), wanted);
}

/** The calls of an edition, fetched where they are not at hand. */
export async function callsOfEdition(
  edition: Edition,
  files: Pick<DatasetState, 'calls'>,
  base: string,
): Promise<CallRecord> {
  return recordOfFiles(edition, files) ?? fetchRecord(`${base}${callRecordPath(edition)}`);
}

function useRecord(edition: Edition, atHand: CallRecord | null, wanted: boolean): CallsInHand {
  const base = useBase();
  const path = `${base}${callRecordPath(edition)}`;
  const inHand = atHand ?? held.get(path) ?? null;
  const [came, setCame] = useState<{ readonly path: string; readonly record: CallRecord | null } | null>(null);
  const known = came?.path === path ? came : null;
  const needed = wanted && inHand === null && known === null;
  useEffect(() => {
    if (!needed) return;
    let current = true;
    const settle = (record: CallRecord | null) => current && setCame({ path, record });
    fetchRecord(path).then(settle, () => settle(null));
    return () => {
      current = false;
    };
  }, [needed, path]);
  return {
    record: inHand ?? known?.record ?? null,
    failed: inHand === null && known?.record === null,
    retry: () => setCame(null),
  };
}

function recordInHand(edition: Edition, page: Page, printed: PageData, dataset: DatasetState): CallRecord | null {
  const ofFiles = recordOfFiles(edition, dataset);
  if (ofFiles) return ofFiles;
  const cameWithPage = printed.calls !== null && printed.edition.hash === edition.hash;
  const holdsAll = printed.page.kind === 'calls';
  const isPrinted = page.kind === 'call' && printed.page.kind === 'call' && page.id === printed.page.id;
  return cameWithPage && (holdsAll || isPrinted) ? printed.calls : null;
}

/** What needs no fetching: the calls of the reader's own files, and those of an edition that has none. */
function recordOfFiles(edition: Edition, { calls }: Pick<DatasetState, 'calls'>): CallRecord | null {
  if (edition.kind === 'own') return calls ?? noCalls;
  return hasCalls(edition) ? null : noCalls;
}

function fetchRecord(path: string): Promise<CallRecord> {
  const known = fetched.get(path);
  if (known) return known;
  const record = read(path);
  record.catch(() => fetched.delete(path));
  fetched.set(path, record);
  return record;
}

async function read(path: string): Promise<CallRecord> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  // Written by the build of this very site, so its shape is ours.
  const record = (await response.json()) as CallRecord;
  held.set(path, record);
  return record;
}
