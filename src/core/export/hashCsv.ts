import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What was written, known once the last chunk is out. */
export interface WrittenCsv {
  readonly records: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Encodes an export as UTF-8 and hashes it on the way, so that it streams; returns what was written. */
export function* hashCsv(chunks: Generator<string, number>): Generator<Uint8Array<ArrayBuffer>, WrittenCsv> {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let bytes = 0;
  for (;;) {
    const { done, value } = chunks.next();
    if (done) return { records: value, bytes, sha256: bytesToHex(hash.digest()) };
    const encoded = encoder.encode(value);
    hash.update(encoded);
    bytes += encoded.length;
    yield encoded;
  }
}
