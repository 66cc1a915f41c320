import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { asStep, atOnce, type Checking, type Paced } from '../paced.ts';
import { partNames } from '../part.ts';
import { type Finding, finding } from './finding.ts';
import { type AskedAgain, readManifest } from './readManifest.ts';
import { readingZip } from './readZip.ts';
import { trueAddress } from './trueAddress.ts';

/** A receipt unpacked, and what it says of itself. */
export interface OpenedReceipt {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of each part, hexadecimal. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What its manifest asks; null where it cannot be read, and the findings say why. */
  readonly manifest: AskedAgain | null;
  readonly findings: readonly Finding[];
}

/**
 * Unpacks a receipt and checks what it says of itself: its names and sizes, SHA256SUMS, and that its manifest is one of
 * ours. What it says of an edition is for `compareReceipt`. Never throws.
 */
export function openReceipt(bytes: Uint8Array): OpenedReceipt {
  return atOnce(openingReceipt(bytes));
}

/** As `openReceipt`, and tells how far it has come. */
export function openingReceipt(bytes: Uint8Array): Checking<OpenedReceipt> {
  return asStep('opening', 2 * bytes.length, opening(bytes));
}

function* opening(bytes: Uint8Array): Paced<OpenedReceipt> {
  const zip = yield* readingZip(bytes);
  const nothing = { bytes, parts: new Map(), hashes: new Map(), manifest: null };
  if (!zip.ok) return { ...nothing, findings: [zip.finding] };
  const { parts } = zip;
  const text = parts.get(partNames.manifest);
  if (!text) return { ...nothing, parts, findings: [finding('unreadable', 'foreign')] };
  const hashes = yield* hashesOf(parts, bytes.length);
  const read = readManifest(textOf(text));
  if ('level' in read) return { bytes, parts, hashes, manifest: null, findings: [read] };
  const manifest = addressed(read, textOf(parts.get(partNames.readme) ?? new Uint8Array(0)));
  return { bytes, parts, hashes, manifest, findings: [...sumsOf(parts, hashes), ...listedOf(read, hashes)] };
}

/** What is asked again is asked at the address that shows it, so that no other part is held to an altered one. */
function addressed(read: AskedAgain, readme: string): AskedAgain {
  if (read.of === 'edition') return read;
  const address = trueAddress(read, readme);
  if (read.of === 'selection') return { ...read, asked: { ...read.asked, address } };
  return read.of === 'calls'
    ? { ...read, asked: { ...read.asked, address } }
    : { ...read, asked: { ...read.asked, address } };
}

const hashed = 2 ** 20;

/** SHA-256 of each part; takes as long as the unpacking, and is told as as many bytes. */
function* hashesOf(parts: ReadonlyMap<string, Uint8Array>, packed: number): Paced<ReadonlyMap<string, string>> {
  const unpacked = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
  const hashes = new Map<string, string>();
  for (const [name, part] of parts) {
    const hash = sha256.create();
    for (let at = 0; at < part.length; at += hashed) {
      const piece = part.subarray(at, at + hashed);
      hash.update(piece);
      yield (piece.length / unpacked) * packed;
    }
    hashes.set(name, bytesToHex(hash.digest()));
  }
  return hashes;
}

/** A part as text, its mark kept; what is no UTF-8 shows as such. */
export function textOf(part: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(part);
}

/** SHA256SUMS against the parts themselves, as `sha256sum -c` checks it, and that it leaves none out. */
function sumsOf(parts: ReadonlyMap<string, Uint8Array>, hashes: ReadonlyMap<string, string>): Finding[] {
  const sums = parts.get(partNames.sums);
  if (!sums) return [finding('edited', 'missing', { name: partNames.sums })];
  const findings: Finding[] = [];
  const listed = new Set<string>();
  for (const [index, line] of textOf(sums)
    .trimEnd()
    .split('\n')
    .slice(0, parts.size + 64)
    .entries()) {
    const [, hash, name = ''] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (!hash) findings.push(finding('edited', 'sumsBroken', { line: index + 1 }));
    else if (!hashes.has(name)) findings.push(finding('edited', 'missing', { name }));
    else if (hashes.get(name) !== hash) findings.push(finding('edited', 'sumDiffers', { name }));
    listed.add(name);
  }
  for (const name of parts.keys())
    if (name !== partNames.sums && !listed.has(name)) findings.push(finding('edited', 'sumMissing', { name }));
  return findings.length > 0 ? findings : [finding('holds', 'sumsHold', { n: listed.size })];
}

/** The files of data that the manifest lists, against the parts. */
function listedOf({ files }: AskedAgain, hashes: ReadonlyMap<string, string>): Finding[] {
  return files.flatMap(({ name, sha256: listed }) => {
    const found = hashes.get(name);
    return found === undefined || found === listed ? [] : [finding('edited', 'hashDiffers', { name })];
  });
}
