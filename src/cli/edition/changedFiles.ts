import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDescriptor, type Resource } from '../../core/edition/descriptor.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
import { type ResourceReading, resourceReading } from '../../core/edition/resourceReading.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';

/** A file for an edition, before it is read. */
export interface FileToTake extends Pick<TakenFile, 'path' | 'title' | 'convertedFrom' | 'reading'> {
  readonly bytes: Uint8Array;
}

/**
 * The files of grants or calls that lie in a folder and are not the ones its descriptor describes, to be read as it
 * says and as it is said now.
 * @throws EditionError for a descriptor that is none.
 */
export function changedFiles(dir: string, said: ResourceReading): FileToTake[] {
  const descriptor = join(dir, 'datapackage.json');
  if (!existsSync(descriptor)) return [];
  return parseDescriptor(readFileSync(descriptor, 'utf8'))
    .resources.filter((resource) => isTable(resource) && existsSync(join(dir, resource.path)))
    .map((resource) => ({ resource, bytes: readFileSync(join(dir, resource.path)) }))
    .filter(({ resource, bytes }) => isChanged(resource, bytes))
    .map(({ resource, bytes }) => {
      const { path, title } = resource;
      const before = resourceReading(resource);
      const reading = { ...before, ...said, mapping: { ...before.mapping, ...said.mapping } };
      return { path, title, bytes, convertedFrom: null, reading };
    });
}

/** True for a file of grants or of calls, which is read row by row. */
export function isTable({ profile }: Pick<Resource, 'profile'>): boolean {
  return profile === 'kharita-grants-1' || profile === 'kharita-calls-1';
}

/** True where the bytes of a file are not the ones its descriptor describes. */
export function isChanged({ hash }: Pick<Resource, 'hash'>, bytes: Uint8Array): boolean {
  return hash !== `sha256:${sha256Hex(bytes)}`;
}
