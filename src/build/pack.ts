import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Descriptor, parseDescriptor, type Resource } from '../core/edition/descriptor.ts';
import type { Edition } from '../core/edition/edition.ts';
import { toEdition } from '../core/edition/editionHash.ts';
import { encodePack } from '../core/edition/pack.ts';
import { verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestGrants } from '../core/ingest/ingest.ts';
import { sha256Hex } from '../core/ingest/organisations.ts';
import type { Reference } from '../core/model/reference.ts';
import { type GrantTable, GrantTableBuilder } from '../core/table/grantTable.ts';

/** An edition as a site carries it. `bytes` and `sha256` speak of the gzipped file. */
export interface PackedEdition {
  readonly edition: Edition;
  /** Path of the pack below the site's base. */
  readonly pack: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Folder of packs and of their index, below a site's base. */
const packFolder = 'editions';

/**
 * Reads an edition's folder into one table, its files in the order of the descriptor. Recipients
 * that are natural persons are masked on the way, whatever the edition.
 * @throws EditionError for the descriptor; Error naming the file whose bytes are not those
 * described, that cannot be read without a question, or of which a row is set aside.
 */
export async function readEdition(dir: string, reference: Reference): Promise<{ edition: Edition; table: GrantTable }> {
  const descriptor = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const builder = new GrantTableBuilder();
  for (const resource of descriptor.resources) {
    const bytes = readFileSync(join(dir, resource.path));
    if (`sha256:${sha256Hex(bytes)}` !== resource.hash) throw new Error(`${resource.path} is not the file described`);
    if (resource.profile !== 'kharita-grants-1') continue;
    await readGrants(bytes, resource, descriptor, { reference, builder });
  }
  return { edition: toEdition(descriptor), table: builder.build() };
}

/** Where the rows of a file go, and the tables they are read with. */
interface Destination {
  readonly reference: Reference;
  readonly builder: GrantTableBuilder;
}

async function readGrants(
  bytes: Uint8Array,
  resource: Resource,
  descriptor: Descriptor,
  destination: Destination,
): Promise<void> {
  const ingest = await ingestGrants(bytes, {
    ...destination,
    file: resource.path,
    mapping: resource.mapping,
    thisYear: Number(descriptor.version.slice(0, 4)),
  });
  const verdict = verdictOf(ingest);
  if (verdict !== 'clean') throw new Error(`${resource.path}: ${verdict}; kharita check names the rows and columns`);
}

/**
 * Packs an edition's folder into `<siteDir>/editions/edition-<name>-<hash10>.pack` (gzipped, named
 * by its own content) and returns its entry in the index.
 */
export async function packEdition(dir: string, siteDir: string, reference: Reference): Promise<PackedEdition> {
  const { edition, table } = await readEdition(dir, reference);
  const bytes = gzipSync(encodePack({ edition, table }), { level: 9 });
  const sha256 = sha256Hex(bytes);
  const pack = `${packFolder}/edition-${edition.name}-${sha256.slice(0, 10)}.pack`;
  mkdirSync(join(siteDir, packFolder), { recursive: true });
  writeFileSync(join(siteDir, pack), bytes);
  return { edition, pack, bytes: bytes.length, sha256 };
}

/** Packs several editions and writes their index, `<siteDir>/editions/editions.json`, in the order given. */
export async function packEditions(
  dirs: readonly string[],
  siteDir: string,
  reference: Reference,
): Promise<readonly PackedEdition[]> {
  const packed: PackedEdition[] = [];
  for (const dir of dirs) packed.push(await packEdition(dir, siteDir, reference));
  writeFileSync(join(siteDir, packFolder, 'editions.json'), `${JSON.stringify(packed)}\n`);
  return packed;
}
