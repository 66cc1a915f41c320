import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface WrittenFile {
  readonly bytes: number;
  readonly hash: string;
  readonly rows: number;
}

const rowsPerWrite = 2000;

/** Writes a CSV (UTF-8, comma, line feeds) as its rows come, never holding more than a few thousand. */
export function writeCsv(path: string, headings: readonly string[], rows: Iterable<readonly string[]>): WrittenFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  let written = { bytes: 0, rows: 0 };
  let lines = [headings.map(quote).join(',')];
  const flush = () => {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    writeSync(file, bytes);
    hash.update(bytes);
    written = { ...written, bytes: written.bytes + bytes.length };
    lines = [];
  };
  try {
    for (const row of rows) {
      lines.push(row.map(quote).join(','));
      written.rows += 1;
      if (lines.length === rowsPerWrite) flush();
    }
    if (lines.length > 0) flush();
  } finally {
    closeSync(file);
  }
  return { ...written, hash: `sha256:${hash.digest('hex')}` };
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
