/**
 * Installs what package-lock.json names, and nothing when it is already installed. Runs before
 * anything is installed, so it may import only what Node ships.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.cache/kharita/install.sha256');
const INSTALL = 'npm install --no-save --no-audit --no-fund --ignore-scripts --prefer-offline';

refuseOldNode();
if (isInstalled()) {
  console.log('setup: packages are already those of package-lock.json');
} else {
  install();
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(`setup: Kharita needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** One hash of everything that decides which files npm would put in node_modules. */
function wanted() {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', '.npmrc']) hash.update(readFileSync(join(ROOT, name)));
  return hash.update([process.version, process.platform, process.arch].join(' ')).digest('hex');
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();
}

function install() {
  console.log(`setup: ${INSTALL}`);
  const { status } = spawnSync(INSTALL, { cwd: ROOT, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('setup: the packages could not be installed; what npm said is above.');
    process.exit(status ?? 1);
  }
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted());
}
