import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every prerendered page of the built site: its path below dist, and its HTML. */
export const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => ({ path, html: readFileSync(join('dist', path), 'utf8') }));
