import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { array, type InferOutput, nullable, number, object, parse, picklist, record, string } from 'valibot';

const Figure = { n: number(), sum: string() };
const File = object({ name: string(), records: number(), bytes: number(), sha256: string() });
const Manifest = object({
  edition: object({ name: string(), date: string(), hash: string() }),
  query: object({ sentence: string(), filter: object({ clauses: record(string(), array(string())) }) }),
  address: string(),
  content: string(),
  format: string(),
  grants: number(),
  rows: number(),
  sum: string(),
  currency: nullable(string()),
  exclusions: object(Figure),
  notices: array(picklist(['partialRecord', 'simulatedRecord'])),
  files: array(File),
});

/** An exported receipt, unpacked. */
export interface Export {
  /** Name and bytes of the ZIP. */
  readonly name: string;
  readonly zip: Buffer;
  /** Of the data as CSV. */
  readonly bytes: Buffer;
  /** Any file of the archive. */
  readonly part: (name: string) => Buffer;
  readonly manifest: InferOutput<typeof Manifest>;
}

/** Presses a button that gives a receipt, reads it from the disk, and expects it to agree with itself. */
export async function exportBy(page: Page, press: () => Promise<void>): Promise<Export> {
  const waiting = page.waitForEvent('download');
  await press();
  const download = await waiting;
  const zip = readFileSync(await download.path());
  const parts = new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes)]));
  const part = (name: string) => {
    const bytes = parts.get(name);
    if (!bytes) throw new Error(`no ${name} in the archive`);
    return bytes;
  };
  const manifest = parse(Manifest, JSON.parse(String(part('manifest.json'))));
  expectSums(parts);
  expect(manifest.files.map(({ name, bytes, sha256 }) => [name, bytes, sha256])).toEqual(
    manifest.files.map(({ name }) => [name, part(name).length, sha256Of(part(name))]),
  );
  return { name: download.suggestedFilename(), zip, bytes: part('data.csv'), part, manifest };
}

/** As `sha256sum -c SHA256SUMS` does, of every file. */
function expectSums(parts: ReadonlyMap<string, Buffer>): void {
  const listed = String(parts.get('SHA256SUMS')).trimEnd().split('\n');
  const others = [...parts].filter(([name]) => name !== 'SHA256SUMS');
  expect(listed).toEqual(others.map(([name, bytes]) => `${sha256Of(bytes)}  ${name}`));
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
