import { Inflate } from 'fflate';
import type { ReadLimits } from '../readLimits.ts';
import { notReadable, Refusal } from '../refusal.ts';

/** One file inside an archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly packed: Uint8Array;
  /** Bytes once unpacked, as the archive states them. */
  readonly size: number;
}

const mostEntries = 10_000;
const packedSlice = 1 << 15;
/** More than this many bytes out of one is no spreadsheet: sheets of blank styled cells reach about a hundred. */
const mostRatio = 500;
const ratioFrom = 1 << 22;
const utf8 = new TextDecoder();

/**
 * The files of an archive by name, from its directory; nothing is unpacked. A name that climbs out of its folder is
 * refused, for no spreadsheet writes one.
 * @throws Refusal F15 where the archive is cut short or damaged, F16; F01 where such names are in an archive that is no
 * workbook.
 */
export function zipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Refusal('F16', `${count} ×`);
  const entries = new Map<string, ZipEntry>();
  let climbing: string | null = null;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:/i.test(name)) climbing ??= name;
    entries.set(name, entryAt(bytes, view, at, name));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (climbing === null) return entries;
  throw entries.has('[Content_Types].xml') ? new Refusal('F16', climbing) : notReadable('zip');
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (encrypted || (method !== 0 && method !== 8) || local + 30 > bytes.length) throw damaged(name);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw damaged(name);
  return { name, deflated: method === 8, packed: bytes.subarray(start, start + packed), size };
}

/**
 * Unpacks one file piece by piece: no more than a piece is held, and a file that grows beyond the limit, beyond any
 * ratio a spreadsheet reaches or beyond its stated size is refused where it does. Each piece comes with the share of
 * the packed bytes behind it.
 * @throws Refusal F14, F15, F16.
 */
export function* unpack(entry: ZipEntry, limits: ReadLimits): Generator<{ piece: Uint8Array; done: number }> {
  const { name, packed, size, deflated } = entry;
  if (size > limits.unpacked) throw new Refusal('F14', name, { limit: limits.unpacked });
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => void pieces.push(piece));
  let grown = 0;
  for (let at = 0; at < packed.length; at += packedSlice) {
    const slice = packed.subarray(at, at + packedSlice);
    const last = at + packedSlice >= packed.length;
    if (deflated) pushed(inflate, slice, last, name);
    else pieces.push(slice);
    const done = Math.min(1, (at + packedSlice) / packed.length);
    for (const piece of pieces.splice(0)) {
      grown += piece.length;
      if (grown > size) throw damaged(name);
      if (grown > ratioFrom && grown > (at + slice.length) * mostRatio) throw new Refusal('F16', name);
      yield { piece, done };
    }
  }
  if (grown !== size) throw damaged(name);
}

function pushed(inflate: Inflate, slice: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(slice, last);
  } catch {
    throw damaged(name);
  }
}

/** F15: what a workbook should hold is missing, cut short or not what it says. */
export function damaged(part = ''): Refusal {
  return new Refusal('F15', part);
}
