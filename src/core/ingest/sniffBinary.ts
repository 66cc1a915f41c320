const oldContainer = [0xd0, 0xcf, 0x11, 0xe0];
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', oldContainer],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['gzip', [0x1f, 0x8b]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
];
const sampleBytes = 65_536;
const controlShare = 0.02;

const encryptedPart = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** True for the container in which spreadsheets keep a workbook behind a password. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 0, oldContainer)) return false;
  const [first = 0] = encryptedPart;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, encryptedPart)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, from: number, expected: readonly number[]): boolean {
  return expected.every((byte, i) => bytes[from + i] === byte);
}

/** The kind of a file that is not text, by its first bytes; null where they say nothing. */
export function signatureOf(bytes: Uint8Array): string | null {
  return signatures.find(([, signature]) => startsWith(bytes, 0, signature))?.[0] ?? null;
}

/**
 * True when too many control characters for a text stand in the first 64 kB. UTF-16 must be recognised before: its
 * zero bytes look like control characters.
 */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls += 1;
  return controls > 8 && controls > sample.length * controlShare;
}
