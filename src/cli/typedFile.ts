import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './usage.ts';

/**
 * The path of a file or folder as it was typed. npm runs scripts in the package's folder and says in INIT_CWD where
 * the command was typed.
 */
export function typedPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  return resolve(script === 'kharita' && typedIn !== undefined ? typedIn : process.cwd(), path);
}

/** The bytes of a file as it was typed. @throws UsageError where they cannot be read. */
export function readTyped(file: string): Uint8Array {
  try {
    return readFileSync(typedPath(file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
