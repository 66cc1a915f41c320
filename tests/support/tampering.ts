import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { wholeText, ZipWriter } from '../../src/core/receipt/zipWriter.ts';

/** The files of an archive by name, in their order, to be altered and packed again as this program packs. */
export type Parts = Map<string, Uint8Array>;

export function partsOf(zip: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(zip)));
}

export function packed(parts: Parts): Uint8Array {
  const writer = new ZipWriter();
  for (const [name, bytes] of parts) writer.add(name, onePiece(bytes));
  return Buffer.concat(writer.finish());
}

function* onePiece(bytes: Uint8Array): Generator<Uint8Array, number> {
  yield bytes;
  return 0;
}

/** A text of an archive, its mark kept. */
export function textIn(parts: Parts, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(parts.get(name));
}

/** Alters a text of an archive; the alteration must alter something. */
export function alter(parts: Parts, name: string, change: (text: string) => string): void {
  const before = textIn(parts, name);
  const after = change(before);
  if (after === before) throw new Error(`nothing altered in ${name}`);
  parts.set(name, new TextEncoder().encode(after));
}

/** What a forger does last: makes the manifest and SHA256SUMS agree with what is in the archive. */
export function fitSums(parts: Parts): void {
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(parts.get(name) ?? '')
      .digest('hex');
  const manifest = JSON.parse(textIn(parts, 'manifest.json'));
  for (const file of manifest.files) {
    file.sha256 = hashOf(file.name);
    file.bytes = parts.get(file.name)?.length;
  }
  const encode = (text: string) => new TextEncoder().encode(text);
  parts.set('manifest.json', encode(`${JSON.stringify(manifest, null, 2)}\n`));
  const names = [...parts.keys()].filter((name) => name !== 'SHA256SUMS');
  parts.set('SHA256SUMS', encode(names.map((name) => `${hashOf(name)}  ${name}\n`).join('')));
}

/** An archive that names its files as it likes. */
export function archiveOf(files: Readonly<Record<string, string>>): Uint8Array {
  const writer = new ZipWriter();
  for (const [name, text] of Object.entries(files)) writer.add(name, wholeText(text));
  return Buffer.concat(writer.finish());
}
