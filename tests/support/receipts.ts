import { strFromU8, unzipSync } from 'fflate';
import { receiptWords } from '../../src/app/receiptWords.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { partNames } from '../../src/core/receipt/part.ts';
import type { WordsOf } from '../../src/core/receipt/words.ts';
import type { Waiting } from '../../src/engine/verifyReceipt.ts';

/** The words of a receipt as the page and the command line say them. */
export const wordsOf: WordsOf = (told) => receiptWords(told, readReference());

/** A receipt unpacked by another program than the one that checks it. */
export function unpacked(zip: Uint8Array) {
  const parts = unzipSync(zip);
  const bytes = (name: string) => parts[name] ?? new Uint8Array(0);
  const text = (name: string) => strFromU8(bytes(name));
  return { names: Object.keys(parts), bytes, text, manifest: JSON.parse(text(partNames.manifest)) };
}

/** {@link unpacked}, of a file as the browser holds it. */
export async function unpackedBlob(file: Blob) {
  return unpacked(new Uint8Array(await file.arrayBuffer()));
}

/** Who waits for a check to its end, whatever it tells. */
export const waiting: Waiting = { onProgress: () => undefined, signal: new AbortController().signal };
