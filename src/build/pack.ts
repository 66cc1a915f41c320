import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lazyProvinceAt } from '../cli/checkout.ts';
import { type Descriptor, parseDescriptor, type Resource } from '../core/edition/descriptor.ts';
import type { Edition } from '../core/edition/edition.ts';
import { toEdition } from '../core/edition/editionHash.ts';
import { encodePack } from '../core/edition/pack.ts';
import { type CallsIngest, type GrantsIngest, verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestGrants } from '../core/ingest/ingest.ts';
import { ingestCalls } from '../core/ingest/ingestCalls.ts';
import { sha256Hex } from '../core/ingest/organisations.ts';
import type { Call } from '../core/model/call.ts';
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

export interface ReadEdition {
  /** Its files of grants count their accepted rows. */
  readonly edition: Edition;
  readonly table: GrantTable;
  /** Its calls, in the order of its files. */
  readonly calls: readonly Call[];
  /** Paths of the files that name natural persons: masked in the table, and not to be offered as they are. */
  readonly withheld: readonly string[];
}

/**
 * Reads an edition's folder: its grants into one table, and its calls, the files in the order of the descriptor.
 * Recipients that are natural persons are masked on the way, whatever the edition.
 * @throws EditionError for the descriptor; Error naming the file whose bytes are not those
 * described, that cannot be read without a question, or of which a row is set aside.
 */
export async function readEdition(dir: string, reference: Reference): Promise<ReadEdition> {
  const descriptor = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const builder = new GrantTableBuilder();
  const accepted = new Map<string, number>();
  const withheld: string[] = [];
  const calls: Call[] = [];
  for (const resource of descriptor.resources) {
    const bytes = readFileSync(join(dir, resource.path));
    if (`sha256:${sha256Hex(bytes)}` !== resource.hash) throw new Error(`${resource.path} is not the file described`);
    const ingest = await readResource(bytes, resource, descriptor, { reference, builder });
    if (ingest === null) continue;
    accepted.set(resource.path, ingest.rows.accepted);
    if (ingest.profile === 'kharita-calls-1') calls.push(...ingest.calls);
    if (ingest.issues.some(({ code }) => code === 'P02')) withheld.push(resource.path);
  }
  const edition = toEdition(descriptor);
  const files = edition.files.map((file) => ({ ...file, rows: accepted.get(file.path) ?? file.rows }));
  return { edition: { ...edition, files }, table: builder.build(), calls, withheld };
}

/** Where the grants of a file go, and the tables it is read with. */
interface Destination {
  readonly reference: Reference;
  readonly builder: GrantTableBuilder;
}

/** Null for a file that holds neither grants nor calls. */
async function readResource(
  bytes: Uint8Array,
  { path, profile, mapping }: Resource,
  { version }: Descriptor,
  destination: Destination,
): Promise<GrantsIngest | CallsIngest | null> {
  if (profile !== 'kharita-grants-1' && profile !== 'kharita-calls-1') return null;
  const ingest = await (profile === 'kharita-calls-1' ? ingestCalls : ingestGrants)(bytes, {
    ...destination,
    file: path,
    mapping,
    provinceAt: lazyProvinceAt(),
    thisYear: Number(version.slice(0, 4)),
    now: Date.parse(version),
  });
  const verdict = verdictOf(ingest);
  if (verdict !== 'clean') throw new Error(`${path}: ${verdict}; kharita check names the rows and columns`);
  return ingest;
}

/** Packs an edition into `<siteDir>/editions/edition-<name>-<hash10>.pack` (gzipped, named by its own content). */
export function packEdition(
  { edition, table }: Pick<ReadEdition, 'edition' | 'table'>,
  siteDir: string,
): PackedEdition {
  const bytes = gzipSync(encodePack({ edition, table }), { level: 9 });
  const sha256 = sha256Hex(bytes);
  const pack = `${packFolder}/edition-${edition.name}-${sha256.slice(0, 10)}.pack`;
  mkdirSync(join(siteDir, packFolder), { recursive: true });
  writeFileSync(join(siteDir, pack), bytes);
  return { edition, pack, bytes: bytes.length, sha256 };
}

/** Packs several editions and writes their index, `<siteDir>/editions/editions.json`, in the order given. */
export function packEditions(
  editions: readonly Pick<ReadEdition, 'edition' | 'table'>[],
  siteDir: string,
): readonly PackedEdition[] {
  const packed = editions.map((edition) => packEdition(edition, siteDir));
  writeFileSync(join(siteDir, packFolder, 'editions.json'), `${JSON.stringify(packed)}\n`);
  return packed;
}
