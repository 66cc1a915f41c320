import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import { type Counted, countedOf } from '../../core/edition/newResource.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import type { CallsIngest, GrantsIngest } from '../../core/ingest/fileIngest.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import { centimesToDecimal } from '../../core/model/money.ts';
import type { Reference } from '../../core/model/reference.ts';
import { lazyProvinceAt } from '../checkout.ts';
import { type FileToTake, isChanged, isTable } from './changedFiles.ts';

/** What a file counted before it was changed; its records alone where nobody wrote down what they sum to. */
export type Before = Counted | { readonly records: number };

const stated = v.object({ rows: v.number(), sum: v.nullable(v.string()), currency: v.nullable(v.string()) });

/**
 * What each file counted that is about to be replaced by another of its path: as its descriptor says, else as the file
 * it describes is read. Files that are new to the edition, or the same, are not in it.
 * @throws EditionError for a descriptor that is none.
 */
export async function countedBefore(
  dir: string,
  files: readonly FileToTake[],
  reference: Reference,
): Promise<ReadonlyMap<string, Before>> {
  const found = new Map<string, Before>();
  const descriptor = join(dir, 'datapackage.json');
  if (!existsSync(descriptor)) return found;
  const { resources } = parseDescriptor(readFileSync(descriptor, 'utf8'));
  for (const { path, bytes } of files) {
    const resource = resources.find((described) => described.path === path);
    if (!resource || !isTable(resource) || !isChanged(resource, bytes)) continue;
    const said = v.safeParse(stated, resource.counted);
    const before = said.success ? said.output : await readAgain(join(dir, path), resource, reference);
    found.set(path, before ?? { records: resource.rows });
  }
  return found;
}

async function readAgain(file: string, resource: Resource, reference: Reference): Promise<Counted | null> {
  const bytes = existsSync(file) ? readFileSync(file) : null;
  if (bytes === null || isChanged(resource, bytes)) return null;
  const reading = { ...resourceReading(resource), file: resource.path, reference, provinceAt: lazyProvinceAt() };
  return countedOf(await ingestFile(bytes, reading));
}

/** What all grants of an edition sum to: rows, and a sum for each currency, the empty one where none is stated. */
export interface EditionTotal {
  readonly rows: number;
  readonly sums: readonly { readonly currency: string; readonly sum: string }[];
}

/** The grants of an edition, all its files together. */
export function totalOf(ingests: readonly (GrantsIngest | CallsIngest)[]): EditionTotal {
  return added(ingests.filter(({ profile }) => profile === 'kharita-grants-1').map(countedOf));
}

/** What counts: files as they were, in place of those that were changed. Null where one is not known by its sum. */
export function totalBefore(
  ingests: readonly (GrantsIngest | CallsIngest)[],
  { before, fresh }: { readonly before: ReadonlyMap<string, Before>; readonly fresh: ReadonlySet<string> },
): EditionTotal | null {
  const grants = ingests.filter(({ profile, file }) => profile === 'kharita-grants-1' && !fresh.has(file));
  const counts = grants.map((ingest) => before.get(ingest.file) ?? countedOf(ingest));
  const known = counts.flatMap((count) => ('records' in count ? [] : [count]));
  return known.length < counts.length ? null : added(known);
}

function added(counts: readonly Counted[]): EditionTotal {
  const sums = new Map<string, number>();
  for (const { sum, currency } of counts) {
    if (sum === null) continue;
    const name = currency ?? '';
    sums.set(name, (sums.get(name) ?? 0) + Number(sum.replace('.', '')));
  }
  return {
    rows: counts.reduce((rows, count) => rows + count.rows, 0),
    sums: [...sums].map(([currency, sum]) => ({ currency, sum: centimesToDecimal(sum) })),
  };
}
