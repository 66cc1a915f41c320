/**
 * Serves what was built and prints its address. PORT chooses the port (else 4173, or the next free
 * one), BASE_PATH where the site stands, DIST the folder that was built, HOST who may reach it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteServer } from './site/server.ts';

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 100;

const dist = resolve(process.env.DIST ?? 'dist');
const base = process.env.BASE_PATH ?? '/';
const host = process.env.HOST ?? '127.0.0.1';
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`serve: there is no site in ${dist}; run "npm run build" first`);
  process.exit(1);
}

const server = siteServer({ dist, base });
server.on('listening', () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`Kharita: http://localhost:${address.port}${base}`);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && process.env.PORT === undefined && port < LAST_PORT) {
    port += 1;
    server.listen(port, host);
    return;
  }
  console.error(`serve: ${error.message}`);
  process.exit(1);
});
let port = Number(process.env.PORT ?? FIRST_PORT);
server.listen(port, host);
