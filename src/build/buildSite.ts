/** Builds the site: the application, the packed editions, the public files, and a page for each language. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { packEditions, readEdition } from './pack.ts';
import { prerender } from './prerender.ts';
import { publishFiles } from './publishFiles.ts';
import { readReference } from './reference.ts';
import { ssrFolder } from './ssrFolder.ts';

/** The first is the one a reader meets; the others are offered where they have been built. */
const editions = ['data/editions/published', 'data/editions/simulated'];

const dist = resolve(process.env.DIST ?? 'dist');
const reference = readReference();

await build({ logLevel: 'warn' });
await build({
  logLevel: 'warn',
  build: { ssr: 'src/app/renderPage.tsx', outDir: ssrFolder, emptyOutDir: true, copyPublicDir: false },
});
publishFiles(dist);
const packed = await packEditions(
  editions.filter((dir) => existsSync(`${dir}/datapackage.json`)),
  dist,
  reference,
);
const { table } = await readEdition('data/editions/published', reference);
await prerender(dist, { editions: packed, table });
for (const { edition, pack, bytes } of packed) console.log(`build: ${edition.name}, ${pack}, ${bytes} bytes`);
