/** Builds the simulated edition and its earlier date unless they stand already and nothing they are made from has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { olderFolderName } from '../core/edition/editionFolder.ts';
import { simulatedDates } from './simulate/earlierDate.ts';

const ROWS = 12_000;
const OUT = 'data/editions/simulated';
const EARLIER = join('data/editions', olderFolderName({ name: 'simulated', date: simulatedDates.earlier }));
const STAMP = 'node_modules/.cache/kharita/simulated.sha256';
const GENERATOR = 'src/build/simulate';

const wanted = fingerprint();
const stands = [OUT, EARLIER].every((dir) => existsSync(join(dir, 'datapackage.json')));
if (stands && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
  console.log(`simulated edition: ${ROWS} rows stand in ${OUT}`);
} else {
  for (const options of [`--out ${OUT}`, `--out ${EARLIER} --earlier`]) {
    const command = `npm run --silent simulate -- --rows ${ROWS} ${options}`;
    const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
    if (status !== 0) process.exit(status ?? 1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** One hash of the generator and the reference tables it draws from. */
function fingerprint(): string {
  const hash = createHash('sha256').update(String(ROWS));
  for (const path of [...filesUnder(GENERATOR), ...filesUnder('data/reference')])
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
