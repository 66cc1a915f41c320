import type { CheckProgress } from '../core/receipt/paced.ts';
import { comparingReceipt } from '../core/receipt/verify/compareReceipt.ts';
import { type Finding, finding } from '../core/receipt/verify/finding.ts';
import { type OpenedReceipt, openingReceipt } from '../core/receipt/verify/openReceipt.ts';
import { mostBytes } from '../core/receipt/verify/readZip.ts';
import type { WordsOf } from '../core/receipt/words.ts';
import { type Held, receiptOf } from './exportSelection.ts';
import { inSlices } from './inSlices.ts';
import type { ExportSupplies } from './selectionParts.ts';

/** Who waits for a check: told how far it is, and may end it. */
export interface Waiting {
  readonly onProgress: (progress: CheckProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Unpacks a receipt: whether it can be judged, and on which edition. A file that weighs more than a receipt may once it
 * is open is not read at all. @throws DOMException once it is ended.
 */
export async function inspectReceipt(file: Blob, { onProgress, signal }: Waiting): Promise<OpenedReceipt> {
  if (file.size > mostBytes) {
    const overweight = finding('unreadable', 'overweight', { bytes: file.size, most: mostBytes });
    return { bytes: new Uint8Array(0), parts: new Map(), hashes: new Map(), manifest: null, findings: [overweight] };
  }
  return inSlices(openingReceipt(new Uint8Array(await file.arrayBuffer())), onProgress, signal);
}

/**
 * Everything an unpacked receipt of grants is found to be, its selection made again on an edition. What is no such
 * receipt is only inspected. @throws DOMException once it is ended.
 */
export async function verifyReceipt(
  opened: OpenedReceipt,
  held: Held,
  wordsOf: WordsOf,
  supplies: ExportSupplies,
  { onProgress, signal }: Waiting,
): Promise<readonly Finding[]> {
  const { manifest, findings } = opened;
  if (manifest?.of !== 'selection') return findings;
  const edition = datedAs(opened, held);
  const again = await receiptOf({ ...held, edition }, manifest.asked, wordsOf, supplies);
  return [...findings, ...(await inSlices(comparingReceipt(opened, again, edition), onProgress, signal))];
}

/** The reader's own files carry the date on which they were opened: the same files are one edition on any day. */
function datedAs({ manifest }: OpenedReceipt, { edition }: Held): Held['edition'] {
  const named = manifest?.edition;
  const own = edition.kind === 'own' && named?.hash === edition.hash;
  return own ? { ...edition, date: named.date } : edition;
}
