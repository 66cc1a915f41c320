import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of `data` that a reader may download as they are. */
const folders = ['boundaries', 'reference', 'profiles', 'editions/published'];

/** Copies what is published as files into the built site, at the same paths. */
export function publishFiles(dist: string): void {
  for (const folder of folders) cpSync(join('data', folder), join(dist, 'data', folder), { recursive: true });
  cpSync('data/LICENSES.md', join(dist, 'data/LICENSES.md'));
}
