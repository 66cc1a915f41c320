/** Builds the simulated edition unless it stands already and nothing it is made from has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROWS = 12_000;
const OUT = 'data/editions/simulated';
const STAMP = 'node_modules/.cache/kharita/simulated.sha256';
const GENERATOR = 'src/build/simulate';

const wanted = fingerprint();
if (existsSync(join(OUT, 'datapackage.json')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
  console.log(`simulated edition: ${ROWS} rows stand in ${OUT}`);
} else {
  const { status } = spawnSync(`npm run --silent simulate -- --rows ${ROWS} --out ${OUT}`, {
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) process.exit(status ?? 1);
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
