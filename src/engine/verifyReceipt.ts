import { compareReceipt } from '../core/receipt/verify/compareReceipt.ts';
import type { Finding } from '../core/receipt/verify/finding.ts';
import { type OpenedReceipt, openReceipt } from '../core/receipt/verify/openReceipt.ts';
import type { WordsOf } from '../core/receipt/words.ts';
import { type Held, receiptOf } from './exportSelection.ts';
import type { Inspected } from './protocol.ts';
import type { ExportSupplies } from './selectionParts.ts';

/** Reads a receipt without an edition: whether it can be judged, and on which edition. */
export function inspectReceipt(bytes: Uint8Array): Inspected {
  const { findings, manifest } = openReceipt(bytes);
  return { findings, manifest };
}

/**
 * Everything a receipt of grants is found to be, its selection made again on an edition. What is no such receipt is
 * only inspected.
 */
export async function verifyReceipt(
  bytes: Uint8Array,
  held: Held,
  wordsOf: WordsOf,
  supplies: ExportSupplies,
): Promise<readonly Finding[]> {
  const opened = openReceipt(bytes);
  const { manifest, findings } = opened;
  if (manifest?.of !== 'selection') return findings;
  const edition = datedAs(opened, held);
  const again = await receiptOf({ ...held, edition }, manifest.asked, wordsOf, supplies);
  return [...findings, ...compareReceipt(opened, again, edition)];
}

/** The reader's own files carry the date on which they were opened: the same files are one edition on any day. */
function datedAs({ manifest }: OpenedReceipt, { edition }: Held): Held['edition'] {
  const named = manifest?.edition;
  const own = edition.kind === 'own' && named?.hash === edition.hash;
  return own ? { ...edition, date: named.date } : edition;
}
