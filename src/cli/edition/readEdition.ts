import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setsAsidePerson } from '../../core/audit/maskedRows.ts';
import { type Descriptor, parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { parseOlderFolderName } from '../../core/edition/editionFolder.ts';
import { toEdition } from '../../core/edition/editionHash.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import { type CallsIngest, type GrantsIngest, verdictOf } from '../../core/ingest/fileIngest.ts';
import { ingestGrants } from '../../core/ingest/ingest.ts';
import { ingestCalls } from '../../core/ingest/ingestCalls.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { type GrantTable, GrantTableBuilder } from '../../core/table/grantTable.ts';
import { lazyProvinceAt } from '../checkout.ts';
import { Refusal } from '../usage.ts';
import { isChanged } from './changedFiles.ts';

export interface ReadEdition {
  /** Its files of grants count their accepted rows. */
  readonly edition: Edition;
  readonly table: GrantTable;
  /** Its calls, in the order of its files. */
  readonly calls: readonly Call[];
  /** Paths of the files that name natural persons: masked in the table, and not to be offered as they are. */
  readonly withheld: readonly string[];
  /** What reading each file of grants or calls told, in the order of the descriptor. */
  readonly ingests: readonly (GrantsIngest | CallsIngest)[];
}

/**
 * Reads an edition's folder: its grants into one table, and its calls, the files in the order of the descriptor.
 * Recipients that are natural persons are masked on the way, whatever the edition.
 * @throws EditionError for the descriptor; Refusal for a folder named after another date than its own, or naming the
 * file whose bytes are not those described, that cannot be read without a question, or of which other rows are set
 * aside than its descriptor says.
 */
export async function readEdition(dir: string, reference: Reference): Promise<ReadEdition> {
  const descriptor = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const edition = { ...toEdition(descriptor), ...standing(dir, descriptor) };
  const builder = new GrantTableBuilder();
  const ingests: (GrantsIngest | CallsIngest)[] = [];
  for (const resource of descriptor.resources) {
    const bytes = readFileSync(join(dir, resource.path));
    if (isChanged(resource, bytes)) {
      throw new Refusal('notAsDescribed', { path: resource.path, folder: dir });
    }
    const ingest = await readResource(bytes, resource, descriptor, { reference, builder });
    if (ingest !== null) ingests.push(ingest);
  }
  const accepted = new Map(ingests.map(({ file, rows }) => [file, rows.accepted]));
  const files = edition.files.map((file) => ({ ...file, rows: accepted.get(file.path) ?? file.rows }));
  return {
    edition: { ...edition, files },
    table: builder.build(),
    calls: ingests.flatMap((ingest) => (ingest.profile === 'kharita-calls-1' ? ingest.calls : [])),
    withheld: ingests.filter(namesPerson).map(({ file }) => file),
    ingests,
  };
}

/** True for a file that names a natural person, in a row that counts or in one set aside. */
function namesPerson(ingest: GrantsIngest | CallsIngest): boolean {
  return ingest.issues.some(({ code }) => code === 'P02') || setsAsidePerson(ingest);
}

/** Whether a folder keeps an older date of its edition. */
function standing(dir: string, { name, version }: Descriptor): Pick<Edition, 'older'> {
  const named = parseOlderFolderName(basename(dir));
  if (named && (named.name !== name || named.date !== version)) {
    throw new Refusal('otherDate', { folder: dir, name, version });
  }
  return named ? { older: true } : {};
}

/** Where the grants of a file go, and the tables it is read with. */
interface Destination {
  readonly reference: Reference;
  readonly builder: GrantTableBuilder;
}

/** Null for a file that holds neither grants nor calls. */
async function readResource(
  bytes: Uint8Array,
  resource: Resource,
  { version }: Descriptor,
  destination: Destination,
): Promise<GrantsIngest | CallsIngest | null> {
  const { path, profile } = resource;
  if (profile !== 'kharita-grants-1' && profile !== 'kharita-calls-1') return null;
  const ingest = await (profile === 'kharita-calls-1' ? ingestCalls : ingestGrants)(bytes, {
    ...destination,
    ...resourceReading(resource),
    file: path,
    provinceAt: lazyProvinceAt(),
    thisYear: Number(version.slice(0, 4)),
    now: Date.parse(version),
  });
  const verdict = verdictOf(ingest);
  if (verdict === 'setAside' && ingest.rows.setAside === resource.setAside) return ingest;
  if (verdict !== 'clean' || resource.setAside > 0) {
    if (verdict === 'asks') throw new Refusal('asksFirst', { path });
    if (verdict === 'blocked') throw new Refusal('blockedFile', { path });
    throw new Refusal('otherSetAside', { path, count: ingest.rows.setAside, described: resource.setAside });
  }
  return ingest;
}
