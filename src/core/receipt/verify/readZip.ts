import { Inflate } from 'fflate';
import type { Paced } from '../paced.ts';
import { partNames } from '../part.ts';
import { crc32 } from './crc32.ts';
import { type Finding, finding } from './finding.ts';

/** The files of an archive that is safe to read, or why it is not. */
export type ReadZip =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly finding: Finding };

/** A receipt has eight files at most; more are not unpacked. */
const mostEntries = 16;
/** An edition has a file for each institution and year, in folders. */
const mostFiles = 20_000;
/** Bytes of an unpacked file, and of all of them; a million grants take about a third of it. */
export const mostBytes = 2 ** 30;
/** No text of a record shrinks more; what does is there to fill a memory. */
const mostRatio = 400;
const smallest = 2 ** 20;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Checksum of the unpacked bytes. */
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Unpacks an archive with flat names, or one of an edition, and honest sizes, all judged from its directory before anything is inflated; no
 * file grows past the size it states. Stops after each packed piece. Never throws.
 */
export function* readingZip(bytes: Uint8Array): Paced<ReadZip> {
  const refuse = (found: Finding): ReadZip => ({ ok: false, finding: found });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return refuse(finding('unreadable', 'notZip'));
  const count = view.getUint16(end + 10, true);
  const entries = count > mostFiles ? [] : directory(view, bytes, view.getUint32(end + 16, true), count);
  if (entries === null) return refuse(finding('unreadable', 'damagedEnd'));
  const whole = entries.some(({ name }) => name === partNames.descriptor);
  if (count > mostEntries && !whole) return refuse(finding('unreadable', 'tooMany', { n: count, most: mostEntries }));
  const refused = refusal(entries) ?? (whole ? null : foldered(entries));
  if (refused) return refuse(refused);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = yield* unpack(view, bytes, entry);
    if (part === null) return refuse(finding('unreadable', 'damaged', { name: entry.name }));
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

/** Where the record that ends the directory starts (APPNOTE 4.3.16); null where there is none. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

function directory(view: DataView, bytes: Uint8Array, start: number, count: number): Entry[] | null {
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Why the entries are not unpacked; null where they may be. */
function refusal(entries: readonly Entry[]): Finding | null {
  const seen = new Set<string>();
  let total = 0;
  for (const { name, encrypted, packed, size } of entries) {
    total += size;
    if (encrypted) return finding('unreadable', 'encrypted', { name });
    if (/^[\\/]|(^|[\\/])\.\.([\\/]|$)|[\p{Cc}:]/u.test(name)) return finding('unreadable', 'unsafeName', { name });
    if (name.includes('\\')) return finding('unreadable', 'nested', { name });
    if (seen.has(name)) return finding('unreadable', 'repeated', { name });
    if (total > mostBytes) return finding('unreadable', 'tooLarge', { name, bytes: total, most: mostBytes });
    if (size > smallest && size > packed * mostRatio)
      return finding('unreadable', 'bomb', { name, ratio: Math.floor(size / Math.max(packed, 1)) });
    seen.add(name);
  }
  return null;
}

/** The first entry in a folder; only an edition has folders. */
function foldered(entries: readonly Entry[]): Finding | null {
  const entry = entries.find(({ name }) => name.includes('/'));
  return entry ? finding('unreadable', 'nested', { name: entry.name }) : null;
}

/** The bytes of an entry; null where they are not what the directory states. */
function* unpack(
  view: DataView,
  bytes: Uint8Array,
  { method, crc, packed, size, offset }: Entry,
): Paced<Uint8Array | null> {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) return null;
  const body = bytes.subarray(start, start + packed);
  if (method === 0) return packed === size && crc32(body) === crc ? body : null;
  return method === 8 ? yield* inflate(body, { size, crc }) : null;
}

const step = 2 ** 15;

function* inflate(body: Uint8Array, { size, crc }: Pick<Entry, 'size' | 'crc'>): Paced<Uint8Array | null> {
  const out = new Uint8Array(size);
  let written = 0;
  let checked = 0;
  const stream = new Inflate((chunk) => {
    if (written + chunk.length > size) throw new RangeError('longer than stated');
    out.set(chunk, written);
    written += chunk.length;
    checked = crc32(chunk, checked);
  });
  try {
    for (let at = 0; at < body.length; at += step) {
      const piece = body.subarray(at, at + step);
      stream.push(piece, at + step >= body.length);
      yield piece.length;
    }
  } catch {
    return null;
  }
  return written === size && checked === crc ? out : null;
}
