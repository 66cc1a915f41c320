import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseNamedRecipients } from '../../core/aggregates/namedRecipient.ts';
import { parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import type { MaskedFile } from '../../core/edition/packedDescriptor.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import type { CallsIngest, GrantsIngest } from '../../core/ingest/fileIngest.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import { maskedCopy } from '../../core/ingest/maskedCopy.ts';
import { isNaturalPerson } from '../../core/ingest/naturalPerson.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import type { Reference } from '../../core/model/reference.ts';
import { lazyProvinceAt } from '../checkout.ts';
import type { ReadEdition } from '../edition/readEdition.ts';
import { Refusal } from '../usage.ts';

/**
 * Writes the files of an edition: as they are, or as a masked copy where they name natural persons. Returns what is to
 * be known of the copies. Nothing is written of a file before it was masked.
 * @throws Error where a masked copy would not count the same rows and the same sum, or would still name a person.
 */
export async function writeFiles(
  { dir, out }: { readonly dir: string; readonly out: string },
  { ingests, withheld }: ReadEdition,
  reference: Reference,
): Promise<readonly MaskedFile[]> {
  const { resources } = parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'));
  const masked: MaskedFile[] = [];
  for (const resource of resources) {
    const bytes = readFileSync(join(dir, resource.path));
    refuseNamed(bytes, resource);
    const ingest = ingests.find(({ file }) => file === resource.path);
    const copy = ingest && needsMask(ingest, withheld) ? await maskedFile(bytes, ingest, resource, reference) : null;
    const path = join(out, resource.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, copy?.text ?? bytes);
    if (copy) masked.push(copy.file);
  }
  return masked;
}

/** @throws Refusal where a file of recipients without amounts names a natural person: it is not read row by row. */
function refuseNamed(bytes: Uint8Array, { path, profile }: Resource): void {
  if (profile !== 'kharita-named-1') return;
  const named = parseNamedRecipients(new TextDecoder().decode(bytes), path);
  if (named.some(({ name }) => isNaturalPerson(name))) {
    throw new Refusal('namesPeople', { path });
  }
}

/** Rows that could not be put under the headings were not asked whether they name a person. */
function needsMask({ file, setAsideRows }: GrantsIngest | CallsIngest, withheld: readonly string[]): boolean {
  return withheld.includes(file) || setAsideRows.some(({ reasons }) => reasons.includes('R01'));
}

async function maskedFile(
  bytes: Uint8Array,
  ingest: GrantsIngest | CallsIngest,
  resource: Resource,
  reference: Reference,
) {
  const { text, rows: maskedRows } = maskedCopy(bytes, ingest);
  if (maskedRows === 0) return null;
  const { encoding: _, ...reading } = resourceReading(resource);
  const copied = new TextEncoder().encode(text);
  const again = await ingestFile(copied, { ...reading, file: resource.path, reference, provinceAt: lazyProvinceAt() });
  const same = again.rows.accepted === ingest.rows.accepted && sumOf(again) === sumOf(ingest);
  if (!same || again.issues.some(({ code }) => code === 'P02')) {
    throw new Refusal('cannotMask', { path: resource.path });
  }
  const file = {
    path: resource.path,
    bytes: copied.length,
    hash: `sha256:${sha256Hex(copied)}`,
    maskedRows,
    setAside: again.rows.setAside,
  };
  return { text, file };
}

function sumOf(ingest: GrantsIngest | CallsIngest): string | null {
  return ingest.profile === 'kharita-grants-1' ? ingest.amount.sum : null;
}
