import { statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** What a static host answers to a path. */
export type Answer = { readonly status: 200 | 404; readonly file: string | null } | { readonly status: 400 };

/**
 * Decides what `path` (below the base, starting with a slash, still percent-encoded) means in the
 * built site `dist`: a file; a folder's index.html, with a slash at the end or without; else 404.html
 * with status 404, which reads the rest of the address itself.
 */
export function findPage(dist: string, path: string): Answer {
  const decoded = decode(path);
  if (decoded === null) return { status: 400 };
  const file = join(dist, normalize(decoded));
  if (isFile(file)) return { status: 200, file };
  const page = join(file, 'index.html');
  if (isFile(page)) return { status: 200, file: page };
  const missing = join(dist, '404.html');
  return { status: 404, file: isFile(missing) ? missing : null };
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
