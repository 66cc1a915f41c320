import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { writeEditionArchive } from '../../core/receipt/editionArchive.ts';
import { licencesFile } from '../checkout.ts';
import { archiveReadme } from './archiveReadme.ts';
import type { ReadEdition } from './readEdition.ts';

/** The languages of the README: all that have words of their own. */
const told = ['ar', 'fr', 'en'] as const;

/**
 * An edition that was read and audited from `dir`, as one ZIP: every file of the folder but those that name natural
 * persons, the licences, a README in each language, the manifest and SHA256SUMS.
 */
export function archiveOf(
  dir: string,
  { edition, withheld }: Pick<ReadEdition, 'edition' | 'withheld'>,
  audited: readonly AuditedFile[],
): Uint8Array<ArrayBuffer> {
  const offered = pathsIn(dir).filter((path) => !withheld.includes(path));
  const files = new Map<string, Uint8Array>([
    ...offered.map((path) => [path, readFileSync(join(dir, path))] as const),
    ['LICENSES.md', readFileSync(licencesFile)],
    ...told.map((language) => [`README.${language}.txt`, readmeIn(language)] as const),
  ]);
  return joined(writeEditionArchive({ edition, files, audited }));

  function readmeIn(language: (typeof told)[number]): Uint8Array {
    return new TextEncoder().encode(archiveReadme(language, edition, withheld));
  }
}

/** Paths of the files below a folder, with forward slashes. */
function pathsIn(dir: string, below = ''): string[] {
  return readdirSync(join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? pathsIn(dir, path) : [path];
  });
}

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(pieces));
}
