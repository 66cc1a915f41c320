import { guessLegacyEncoding } from './legacyEncoding.ts';
import { isBinary, signatureOf } from './sniffBinary.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'cp1252', 'cp1256'] as const;
export type Encoding = (typeof encodings)[number];

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** F03: letters decided, not a mark or a proof. */
      readonly guessed: boolean;
      /** F04: the byte order mark announced another encoding than the body has. */
      readonly bomContradicts: boolean;
    }
  | { readonly ok: false; readonly code: 'F01' | 'F02'; readonly kind: string };

/**
 * Text of a file by evidence: byte order mark, strict UTF-8, zero bytes of UTF-16, then letter statistics.
 * A mark is not believed when the body contradicts it. An encoding given by the reader is used without checks,
 * except that a file that is not text stays F01.
 */
export function decodeBytes(bytes: Uint8Array, given?: Encoding): Decoded {
  if (bytes.length === 0) return { ok: false, code: 'F02', kind: '' };
  const kind = signatureOf(bytes);
  if (kind !== null) return { ok: false, code: 'F01', kind };
  const utf16 = given === undefined ? utf16Of(bytes) : null;
  const mayBeUtf16 = utf16 !== null || given?.startsWith('utf-16');
  if (!mayBeUtf16 && isBinary(bytes)) return { ok: false, code: 'F01', kind: 'binary' };
  const decoded = given === undefined ? byEvidence(bytes, utf16) : as(given, bytes);
  return decoded.text.trim() === '' ? { ok: false, code: 'F02', kind: '' } : decoded;
}

type Text = Extract<Decoded, { ok: true }>;

function byEvidence(bytes: Uint8Array, utf16: 'utf-16le' | 'utf-16be' | null): Text {
  if (utf16 !== null) return as(utf16, bytes);
  const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  const body = marked ? bytes.subarray(3) : bytes;
  const strict = strictUtf8(body);
  if (strict !== null) return { ok: true, text: strict, encoding: 'utf-8', guessed: false, bomContradicts: false };
  return { ...as(guessLegacyEncoding(body), body), guessed: true, bomContradicts: marked };
}

function as(encoding: Encoding, bytes: Uint8Array): Text {
  return { ok: true, text: textAs(encoding, bytes), encoding, guessed: false, bomContradicts: false };
}

/**
 * Bytes read in an encoding, whether or not they were written in it. Read as a stream: in one piece, some releases of
 * Node take windows-1252 for Latin-1, and an apostrophe for a control character.
 */
export function textAs(encoding: Encoding, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding.replace('cp', 'windows-'));
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : null;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
