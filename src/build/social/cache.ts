import { renameSync, writeFileSync } from 'node:fs';

/** What was drawn once and need not be drawn again, in folders of its own. */
export const cacheFolder = 'node_modules/.cache/kharita/social';

/** Writes a file that is there whole or not at all, whoever else writes it at the same time. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}
