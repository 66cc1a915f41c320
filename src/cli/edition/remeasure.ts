import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDescriptor } from '../../core/edition/descriptor.ts';
import { countedOf } from '../../core/edition/newResource.ts';
import { resourceReading } from '../../core/edition/resourceReading.ts';
import { type CallsIngest, type GrantsIngest, verdictOf } from '../../core/ingest/fileIngest.ts';
import { ingestFile } from '../../core/ingest/ingestFile.ts';
import type { Reference } from '../../core/model/reference.ts';
import { lazyProvinceAt } from '../checkout.ts';
import { isTable } from './changedFiles.ts';
import { describeEdition } from './describeEdition.ts';

/** A descriptor measured again, and the readings of the files that wait for an answer or cannot be read. */
export interface Remeasured {
  readonly text: string;
  readonly stopped: readonly (GrantsIngest | CallsIngest)[];
}

const properties = v.looseObject({ resources: v.array(v.looseObject({ path: v.string() })) });

/**
 * What `describeEdition` makes of a folder, with the rows set aside of every file of grants or calls counted again by
 * reading it as the descriptor says.
 * @throws EditionError for a descriptor that is none.
 */
export async function remeasure(dir: string, reference: Reference): Promise<Remeasured> {
  const described = describeEdition(dir);
  const descriptor = parseDescriptor(described);
  const ingests = new Map<string, GrantsIngest | CallsIngest>();
  for (const resource of descriptor.resources.filter(isTable)) {
    const ingest = await ingestFile(readFileSync(join(dir, resource.path)), {
      ...resourceReading(resource),
      file: resource.path,
      reference,
      provinceAt: lazyProvinceAt(),
      thisYear: Number(descriptor.version.slice(0, 4)),
      now: Date.parse(descriptor.version),
    });
    ingests.set(resource.path, ingest);
  }
  const draft = v.parse(properties, JSON.parse(described));
  const resources = draft.resources.map((resource) => counted(resource, ingests.get(resource.path)));
  return {
    text: `${JSON.stringify({ ...draft, resources }, null, 2)}\n`,
    stopped: [...ingests.values()].filter(isStopped),
  };
}

/** True for a file that waits for an answer or cannot be read. */
export function isStopped(ingest: GrantsIngest | CallsIngest): boolean {
  return ['asks', 'blocked'].includes(verdictOf(ingest));
}

type Entry = v.InferOutput<typeof properties>['resources'][number];

function counted(resource: Entry, ingest: GrantsIngest | CallsIngest | undefined): Entry {
  if (ingest === undefined || isStopped(ingest)) return resource;
  const { setAside: _, ...before } = resource;
  const described = before.counted === undefined ? before : { ...before, counted: countedOf(ingest) };
  const { setAside } = ingest.rows;
  return setAside === 0 ? described : { ...described, setAside };
}
