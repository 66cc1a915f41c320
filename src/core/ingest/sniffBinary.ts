const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];
const sampleBytes = 65_536;
const controlShare = 0.02;

/**
 * The kind of a file that is not text, by its first bytes, or `binary` when too many control characters stand in
 * its first 64 kB; null for text. UTF-16 must be recognised before: its zero bytes look like control characters.
 */
export function sniffBinary(bytes: Uint8Array): string | null {
  for (const [kind, signature] of signatures) {
    if (signature.every((byte, i) => bytes[i] === byte)) return kind;
  }
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  return controls > 8 && controls > sample.length * controlShare ? 'binary' : null;
}
