/** Builds the simulated edition and the site, then serves the site until it is stopped. */
import { spawnSync } from 'node:child_process';

for (const command of ['tsx src/build/ensureSimulated.ts', 'npm run --silent build']) {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.ts');
