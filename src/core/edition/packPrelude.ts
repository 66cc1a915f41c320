import { EditionError } from './editionError.ts';

const magic = new TextEncoder().encode('KHARITA\n');
const version = 1;

/** Magic (8 bytes), then as little-endian u32: version, checksum, length of the whole, length of the header. */
export const preludeLength = 24;

/** Writes the prelude of a finished pack; its length must be a multiple of eight. */
export function writePrelude(bytes: Uint8Array, headerLength: number): void {
  bytes.set(magic);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(8, version, true);
  view.setUint32(16, bytes.length, true);
  view.setUint32(20, headerLength, true);
  view.setUint32(12, checksum(bytes), true);
}

/**
 * Checks magic, version, length and checksum, and returns the length of the header.
 * `bytes` must start on a multiple of eight.
 * @throws EditionError `notAPack`, `packVersion`, `packTruncated` or `packCorrupted`.
 */
export function readPrelude(bytes: Uint8Array): number {
  if (magic.some((byte, i) => i < bytes.length && bytes[i] !== byte) || bytes.length === 0) {
    throw new EditionError('notAPack');
  }
  if (bytes.length < preludeLength) {
    throw new EditionError('packTruncated', { expected: preludeLength, found: bytes.length });
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const found = view.getUint32(8, true);
  if (found !== version) throw new EditionError('packVersion', { found });
  const expected = view.getUint32(16, true);
  if (bytes.length < expected) throw new EditionError('packTruncated', { expected, found: bytes.length });
  const headerLength = view.getUint32(20, true);
  const sound = bytes.length === expected && expected % 8 === 0 && view.getUint32(12, true) === checksum(bytes);
  if (!sound || headerLength > expected - preludeLength) throw new EditionError('packCorrupted', { part: 'checksum' });
  return headerLength;
}

/** FNV-1a over 32-bit words after the checksum: any one changed word changes it. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 4; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
