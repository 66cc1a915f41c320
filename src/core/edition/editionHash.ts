import { sha256Hex } from '../ingest/organisations.ts';
import type { Descriptor } from './descriptor.ts';
import type { Edition, EditionFile } from './edition.ts';

/**
 * The hash that names an edition's content: SHA-256 over one line a file, `<sha256>  <path>\n`,
 * sorted by code unit. `sha256sum` of the files, sorted in the C locale and summed again, gives the same.
 */
export function editionHash(files: readonly Pick<EditionFile, 'path' | 'sha256'>[]): string {
  const lines = files.map((file) => `${file.sha256}  ${file.path}\n`).sort();
  return sha256Hex(lines.join(''));
}

/** The edition a descriptor describes. */
export function toEdition(descriptor: Descriptor): Edition {
  const files = descriptor.resources.map((resource) => ({
    path: resource.path,
    profile: resource.profile,
    sha256: resource.hash.slice('sha256:'.length),
    bytes: resource.bytes,
    rows: resource.rows,
    coverage: resource.coverage.level,
    funder: resource.coverage.institution,
    year: resource.coverage.year,
    ...(resource.setAside > 0 && descriptor.kind !== 'simulated' && { setAside: resource.setAside }),
  }));
  return {
    name: descriptor.name,
    kind: descriptor.kind,
    date: descriptor.version,
    hash: editionHash(files),
    files,
    licences: licencesOf(descriptor),
    ...titlesOf(descriptor),
  };
}

function titlesOf({ name, kind, title, titleAr }: Descriptor): Pick<Edition, 'titles'> {
  return name === kind || title === name ? {} : { titles: { fr: title, ar: titleAr } };
}

/** The licences of the files, once each, in their order. */
function licencesOf({ resources }: Descriptor): string[] {
  return [...new Set(resources.flatMap(({ licenses }) => licenses.map(({ name }) => name)))];
}
