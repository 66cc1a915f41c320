import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const editions = 'data/editions';

/** Every described folder of `data/editions`: the one a reader meets first, the simulated one last. */
export function editionFolders(): string[] {
  const place = (name: string) => ({ published: 0, simulated: 2 })[name] ?? 1;
  return readdirSync(editions)
    .filter((name) => existsSync(join(editions, name, 'datapackage.json')))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((name) => join(editions, name));
}
