import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseOlderFolderName } from '../../core/edition/editionFolder.ts';

/**
 * Every described folder of `root` that holds the newest date of an edition, or of those editions that `only` names,
 * parted by commas: the one a reader meets first, the simulated one last.
 */
export function editionFolders(root = 'data/editions', only = ''): string[] {
  const wanted = only.split(',').map((name) => name.trim());
  const place = (name: string) => ({ published: 0, simulated: 2 })[name] ?? 1;
  return describedFolders(root)
    .filter((name) => parseOlderFolderName(name) === null && (only === '' || wanted.includes(name)))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((name) => join(root, name));
}

/** The described folders that keep older dates of the edition whose newest is in `dir`, the latest first. */
export function olderFolders(dir: string): string[] {
  const root = dirname(dir);
  return describedFolders(root)
    .filter((name) => parseOlderFolderName(name)?.name === basename(dir))
    .sort()
    .reverse()
    .map((name) => join(root, name));
}

function describedFolders(root: string): string[] {
  return readdirSync(root).filter((name) => existsSync(join(root, name, 'datapackage.json')));
}
