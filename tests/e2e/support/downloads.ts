import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { array, type InferOutput, nullable, number, object, parse, picklist, record, string } from 'valibot';

const Figure = { n: number(), sum: string() };
const Manifest = object({
  edition: object({ name: string(), date: string(), hash: string() }),
  query: object({ clauses: record(string(), array(string())) }),
  address: string(),
  content: string(),
  grants: number(),
  rows: number(),
  sum: string(),
  currency: nullable(string()),
  exclusions: object(Figure),
  notices: array(picklist(['partialRecord', 'simulatedRecord'])),
  file: object({ name: string(), format: string(), bytes: number(), sha256: string() }),
});

/** An exported file with the receipt that came with it. */
export interface Export {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly manifest: InferOutput<typeof Manifest>;
}

/** Presses a button that gives a file and its receipt, and reads both from the disk. */
export async function exportBy(page: Page, press: () => Promise<void>): Promise<Export> {
  const saved = new Map<string, Buffer>();
  const both = new Promise<void>((resolve) => {
    page.on('download', async (download) => {
      saved.set(download.suggestedFilename(), readFileSync(await download.path()));
      if (saved.size === 2) resolve();
    });
  });
  await press();
  await both;
  page.removeAllListeners('download');
  const receipt = [...saved.keys()].find((name) => name.endsWith('.manifest.json')) ?? '';
  const name = [...saved.keys()].find((other) => other !== receipt) ?? '';
  const bytes = saved.get(name);
  expect(receipt).toBe(name.replace(/\w+$/, 'manifest.json'));
  if (!bytes) throw new Error('no file was saved');
  return {
    name,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    manifest: parse(Manifest, JSON.parse(String(saved.get(receipt)))),
  };
}
