import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { kharita } from '../../support/command.ts';

/** What `kharita check` prints of a file. */
export async function checkedByCommand(file: string, ...options: readonly string[]): Promise<string> {
  return (await kharita('check', file, ...options)).out;
}

/** The ZIP that the command line writes for an address. */
export async function exportedByCommand(address: string, ...options: readonly string[]): Promise<Buffer> {
  const out = join(mkdtempSync(join(tmpdir(), 'kharita-')), 'out.zip');
  const { status, err } = await kharita('export', address, '-o', out, ...options);
  expect([status, err]).toEqual([0, '']);
  return readFileSync(out);
}
