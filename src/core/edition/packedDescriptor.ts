import * as v from 'valibot';
import type { DerivedFile } from './dcatCatalog.ts';
import type { EditionDraft } from './editionDraft.ts';

/** A published file whose natural persons were masked before it was written. */
export interface MaskedFile {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly maskedRows: number;
  readonly setAside: number;
}

/**
 * The descriptor of a packed edition (Data Package v2): that of its folder, with the measures of the masked copies and
 * the hash of what each was before, and an entry for every file derived from them. Derived files name what they come
 * from, so that an edition is never read from them.
 */
export function packedDescriptor(
  { resources, ...edition }: EditionDraft,
  masked: readonly MaskedFile[],
  derived: readonly DerivedFile[],
): EditionDraft {
  const copies = new Map(masked.map((copy) => [copy.path, copy]));
  const published = resources.map((resource) => {
    const copy = copies.get(String(resource.path));
    return copy ? maskedResource(resource, copy) : resource;
  });
  const derivedFrom = resources.map(({ name }) => name);
  return { ...edition, resources: [...published, ...derived.map((file) => ({ ...file, derivedFrom }))] };
}

const answers = v.optional(v.record(v.string(), v.unknown()), {});

/** The copy is in UTF-8, whatever its original was in. */
function maskedResource(
  { setAside: _, ...resource }: EditionDraft['resources'][number],
  { bytes, hash, maskedRows, setAside }: MaskedFile,
): EditionDraft['resources'][number] {
  const { encoding: _encoding, ...reading } = v.parse(answers, resource.reading);
  return {
    ...resource,
    encoding: 'utf-8',
    ...(Object.keys(reading).length === 0 ? {} : { reading }),
    bytes,
    hash,
    original: { bytes: resource.bytes, hash: resource.hash },
    maskedRows,
    ...(setAside === 0 ? {} : { setAside }),
  };
}
