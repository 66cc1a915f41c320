import { cpSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of `data` that a reader may download as they are. */
const folders = ['boundaries', 'reference', 'profiles'];

/** An edition's folder, and the paths in it that are not offered because they name natural persons. */
export interface OfferedEdition {
  readonly dir: string;
  readonly withheld: readonly string[];
}

/** Copies what is published as files into the built site, at the same paths. */
export function publishFiles(dist: string, editions: readonly OfferedEdition[]): void {
  for (const folder of folders) cpSync(join('data', folder), join(dist, 'data', folder), { recursive: true });
  cpSync('data/LICENSES.md', join(dist, 'data/LICENSES.md'));
  for (const { dir, withheld } of editions) {
    const offered = (path: string) => !withheld.includes(relative(dir, path).split(sep).join('/'));
    cpSync(dir, join(dist, dir), { recursive: true, filter: offered });
  }
}
