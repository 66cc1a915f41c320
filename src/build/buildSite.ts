/** Builds the site: the application, the packed editions, the public files, and a page for each language. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { readReference } from '../cli/checkout.ts';
import { packEditions, readEdition } from './pack.ts';
import { prerender } from './prerender.ts';
import { publishCompanions } from './publishCompanions.ts';
import { publishFiles } from './publishFiles.ts';
import { ssrFolder } from './ssrFolder.ts';

const editions = 'data/editions';
const dist = resolve(process.env.DIST ?? 'dist');
const reference = readReference();

await build({ logLevel: 'warn' });
await build({
  logLevel: 'warn',
  build: { ssr: 'src/app/renderPage.tsx', outDir: ssrFolder, emptyOutDir: true, copyPublicDir: false },
});
const read = await Promise.all(editionFolders().map(async (dir) => ({ dir, ...(await readEdition(dir, reference)) })));
publishFiles(dist, read);
const companions = read.map((edition) => publishCompanions(dist, edition, reference));
const packed = packEditions(read, dist);
const pages = await prerender(dist, { editions: packed, table: read[0]?.table, reference });
for (const { dir, withheld } of read) {
  for (const path of withheld)
    console.log(`build: ${join(dir, path)} names natural persons and is not offered as a file`);
}
for (const { files, figures, unresolved } of companions) {
  if (files === 0) continue;
  console.log(`build: ${figures} published figures in ${files} files; no funder of ours: ${unresolved.join('; ')}`);
}
console.log(`build: ${pages} pages`);
for (const { edition, pack, bytes } of packed) console.log(`build: ${edition.name}, ${pack}, ${bytes} bytes`);

/** Every described folder of `data/editions`: the one a reader meets first, the simulated one last. */
function editionFolders(): string[] {
  const place = (name: string) => ({ published: 0, simulated: 2 })[name] ?? 1;
  return readdirSync(editions)
    .filter((name) => existsSync(join(editions, name, 'datapackage.json')))
    .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
    .map((name) => join(editions, name));
}
