import { basename } from 'node:path';

/** Where the pages' renderer is built to, for Node: one folder for each site being built. */
export const ssrFolder = `node_modules/.cache/kharita/ssr/${basename(process.env.DIST ?? 'dist')}`;
