import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';

const program = resolve('src/cli/kharita.mjs');

/** Runs the command line as a reader would. */
export function kharita(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
}

/** What `kharita check` prints of a file. */
export function checkedByCommand(file: string, ...options: readonly string[]): string {
  return kharita('check', file, ...options).stdout;
}

/** The ZIP that the command line writes for an address. */
export function exportedByCommand(address: string, ...options: readonly string[]): Buffer {
  const out = join(mkdtempSync(join(tmpdir(), 'kharita-')), 'out.zip');
  const { status, stderr } = kharita('export', address, '-o', out, ...options);
  expect([status, stderr]).toEqual([0, '']);
  return readFileSync(out);
}
