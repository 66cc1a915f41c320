import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** What was written of a file. */
export interface WrittenFile {
  readonly records: number;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A file in memory, and what was written of it. */
export interface HashedFile {
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
  readonly written: WrittenFile;
}

/** Encodes text as UTF-8 and hashes it as it comes; the generator returns the number of records. */
export function hashText(chunks: Generator<string, number>): HashedFile {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let step = chunks.next();
  for (; !step.done; step = chunks.next()) {
    const encoded = encoder.encode(step.value);
    hash.update(encoded);
    bytes += encoded.length;
    parts.push(encoded);
  }
  return { parts, written: { records: step.value, bytes, sha256: bytesToHex(hash.digest()) } };
}

/** {@link hashText} for a file that is already bytes. */
export function hashBytes(file: Uint8Array<ArrayBuffer>, records: number): HashedFile {
  return { parts: [file], written: { records, bytes: file.length, sha256: bytesToHex(sha256(file)) } };
}
