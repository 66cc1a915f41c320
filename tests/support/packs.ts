import { gzipSync } from 'node:zlib';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { encodePack, type Pack } from '../../src/core/edition/pack.ts';
import { sha256Hex } from '../../src/core/ingest/organisations.ts';
import type { FilesSource, OwnFile, PackSource } from '../../src/engine/protocol.ts';

let published: Promise<Pack> | undefined;

/** The committed published edition, read once. */
export function publishedPack(): Promise<Pack> {
  published ??= readEdition('data/editions/published', readReference()).then(({ edition, table }) => ({
    edition,
    table,
  }));
  return published;
}

/** A pack as a site serves it, and the source a page asks for. */
export function served(pack: Pack): { readonly bytes: Uint8Array<ArrayBuffer>; readonly source: PackSource } {
  const bytes = new Uint8Array(gzipSync(encodePack(pack)));
  return { bytes, source: sourceOf(bytes) };
}

/** A source that expects exactly these bytes. */
export function sourceOf(bytes: Uint8Array): PackSource {
  const sha256 = sha256Hex(bytes);
  return { type: 'pack', url: '/kharita/editions/edition-published-0123456789.pack', bytes: bytes.length, sha256 };
}

/** Files a reader chose, as the page hands them over. */
export function filesOf(texts: Readonly<Record<string, string>>, options: OwnFile['options'] = {}): FilesSource {
  const files = Object.entries(texts).map(([name, text]) => ({ name, content: new Blob([text]), options }));
  return { type: 'files', files };
}
