import { createReadStream, readFileSync } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './usage.ts';

const pieceLength = 1 << 20;

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
    throw unreadable(file, error);
  }
}

/**
 * The bytes of a file as it was typed, as they come from the disk: whoever reads them may stop before the end.
 * @throws UsageError where there is no file to read.
 */
export async function typedContent(file: string): Promise<AsyncIterable<Uint8Array>> {
  const path = typedPath(file);
  try {
    await access(path, constants.R_OK);
    if ((await stat(path)).isDirectory()) throw new UsageError('isFolder', { file });
  } catch (error) {
    throw unreadable(file, error);
  }
  return createReadStream(path, { highWaterMark: pieceLength });
}

/** Why there is nothing to read. */
function unreadable(file: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new UsageError('noFile', { file });
  return code === 'EISDIR'
    ? new UsageError('isFolder', { file })
    : new UsageError('cannotRead', { file, reason: message });
}
