/** Cuts the site's fonts into src/styles/fonts and writes the sheet that declares them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutFace, fontSheet } from './fonts/cut.ts';
import { faces } from './fonts/faces.ts';

const FOLDER = 'src/styles/fonts';

mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (name.endsWith('.woff2')) rmSync(join(FOLDER, name));
for (const face of faces) {
  const bytes = await cutFace(face);
  writeFileSync(join(FOLDER, `${face.name}.woff2`), bytes);
  console.log(`${face.name}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
writeFileSync('src/styles/fonts.css', await fontSheet(faces));
