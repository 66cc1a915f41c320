import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { sha256Hex } from '../../../src/core/ingest/organisations.ts';
import { archivePath } from '../../../src/core/receipt/archivePath.ts';
import { writeEditionArchive } from '../../../src/core/receipt/editionArchive.ts';
import { compareArchive } from '../../../src/core/receipt/verify/compareArchive.ts';
import { verdictOf } from '../../../src/core/receipt/verify/finding.ts';
import { openReceipt } from '../../../src/core/receipt/verify/openReceipt.ts';
import { auditOf, messyFiles, readAll } from '../../support/audits.ts';

const seed = 20_261_122;
const ofSeed = { seed, numRuns: 12 };

/** An edition of such files, a withheld one among them, and its archive. */
async function archived(texts: Readonly<Record<string, string>>, withheld = '') {
  const { files } = auditOf(await readAll(texts));
  const audited = files.map((file) => ({ ...file, withheld: file.path === withheld }));
  const edition: Edition = {
    ...{ name: 'essai', kind: 'published', date: '2026-01-31', hash: 'ab'.repeat(32) },
    files: files.map(({ path, profile, sha256, bytes, rows, coverage }) => ({
      ...{ path, profile, sha256, bytes, rows: rows.accepted, coverage: coverage.level },
      ...{ funder: coverage.institution, year: coverage.year },
    })),
  };
  const offered = Object.entries(texts).filter(([path]) => path !== withheld);
  const told = { 'datapackage.json': '{}\n', 'LICENSES.md': 'CC0\n', 'README.fr.txt': 'Une édition\n' };
  const held = new Map([...offered, ...Object.entries(told)].map(([path, text]) => [path, strToU8(text)]));
  const zip = Uint8Array.from(Buffer.concat([...writeEditionArchive({ edition, files: held, audited })]));
  return { zip, edition, held };
}

const nested = { 'grants/a/2024.csv': 'recipient_name,amount_awarded\nAssociation A,1.00\nAssociation B,2.50\n' };
const found = (zip: Uint8Array, again: Uint8Array | null, edition: Edition) => {
  const opened = openReceipt(zip);
  return [...opened.findings, ...compareArchive(opened, again, edition)];
};
/** The archive with a file changed and every hash it carries made to fit. */
function forged(zip: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const { SHA256SUMS: _, 'manifest.json': manifest, ...parts } = unzipSync(zip);
  const altered = strToU8(change(strFromU8(parts[path] ?? new Uint8Array(0))));
  const before = sha256Hex(parts[path] ?? new Uint8Array(0));
  const rewritten = strToU8(strFromU8(manifest ?? new Uint8Array(0)).replaceAll(before, sha256Hex(altered)));
  const all: Record<string, Uint8Array> = { ...parts, [path]: altered, 'manifest.json': rewritten };
  const sums = Object.entries(all).map(([name, bytes]) => `${sha256Hex(bytes)}  ${name}\n`);
  return zipSync({ ...all, SHA256SUMS: strToU8(sums.join('')) });
}

describe('an edition taken away whole', () => {
  test(`holds each file byte by byte, its hashes and what it adds up to, the same each time (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, async (texts) => {
        const { zip, edition, held } = await archived(texts);
        expect((await archived(texts)).zip).toEqual(zip);
        const parts = unzipSync(zip);
        for (const [path, bytes] of held) expect(parts[path]).toEqual(bytes);
        const sums = strFromU8(parts.SHA256SUMS ?? new Uint8Array(0))
          .trimEnd()
          .split('\n');
        expect(sums).toHaveLength(held.size + 1);
        for (const line of sums) {
          const [hash = '', name = ''] = line.split('  ');
          expect(sha256Hex(parts[name] ?? new Uint8Array(0))).toBe(hash);
        }
        const manifest = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array(0)));
        expect(manifest.rows.read).toBe(manifest.rows.accepted + manifest.rows.setAside);
        for (const { difference } of manifest.sums) expect(difference).toBe('0.00');
        expect(manifest.withheld).toEqual([]);
        expect(verdictOf(found(zip, zip, edition))).toBe('holds');
      }),
      ofSeed,
    );
  });

  test('a file that names people is named, with its hash, and is not there', async () => {
    const texts = { ...nested, 'grants/b.csv': 'recipient_name,amount_awarded\nAssociation C,4.00\n' };
    const { zip, edition } = await archived(texts, 'grants/b.csv');
    const parts = unzipSync(zip);
    expect(Object.keys(parts)).not.toContain('grants/b.csv');
    const { withheld } = JSON.parse(strFromU8(parts['manifest.json'] ?? new Uint8Array(0)));
    expect(withheld).toEqual([{ path: 'grants/b.csv', sha256: edition.files[1]?.sha256 }]);
    expect(verdictOf(found(zip, zip, edition))).toBe('holds');
    expect(found(zip, null, edition).map(({ code }) => code)).toContain('archiveAlone');
  });

  test('a digit changed is told at its line, even where every hash was made to fit', async () => {
    const { zip, edition } = await archived(nested);
    const wrong = forged(zip, 'grants/a/2024.csv', (text) => text.replace('2.50', '9.50'));
    const line = { name: 'grants/a/2024.csv', line: 3, found: 'Association B,9.50', expected: 'Association B,2.50' };
    expect(openReceipt(wrong).findings.map(({ level }) => level)).toEqual(['holds']);
    expect(found(wrong, zip, edition)).toContainEqual({ level: 'edited', code: 'textAltered', params: line });
    const plain = zipSync({ ...unzipSync(zip), 'grants/a/2024.csv': strToU8('a\n') });
    expect(found(plain, null, edition).map(({ code }) => code)).toContain('hashDiffers');
  });

  test('a file taken out or put in, a README rewritten and an archive packed again are told', async () => {
    const { zip, edition } = await archived(nested);
    const codes = (bytes: Uint8Array) => found(bytes, zip, edition).map(({ code, params: { name } }) => [code, name]);
    const { 'grants/a/2024.csv': _, ...without } = unzipSync(zip);
    expect(codes(zipSync(without))).toContainEqual(['missing', 'grants/a/2024.csv']);
    expect(codes(zipSync({ ...unzipSync(zip), 'more.csv': strToU8('a') }))).toContainEqual(['unexpected', 'more.csv']);
    expect(codes(forged(zip, 'README.fr.txt', () => 'Autre\n'))).toContainEqual(['textAltered', 'README.fr.txt']);
    const again = zipSync(unzipSync(zip));
    expect(codes(again)).toContainEqual(['container', undefined]);
    expect(verdictOf(found(again, zip, edition))).toBe('repacked');
  });

  test.each([
    ['../a.csv', 'unsafeName'],
    ['/a.csv', 'unsafeName'],
    ['a\\b.csv', 'nested'],
  ])('its folders lead nowhere else: %s', (name, code) => {
    const zip = zipSync({ 'datapackage.json': strToU8('{}'), [name]: strToU8('a') });
    expect(openReceipt(zip).findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('of another date it says so, and a folder makes no receipt of grants', async () => {
    const { zip, edition } = await archived(nested);
    const later: Edition = { ...edition, date: '2026-06-30', hash: 'cd'.repeat(32) };
    expect(verdictOf(found(zip, null, later))).toBe('changed');
    expect(archivePath(later)).not.toBe(archivePath(edition));
    const { 'datapackage.json': _, ...flat } = unzipSync(zip);
    expect(openReceipt(zipSync(flat)).findings.map(({ code }) => code)).toEqual(['nested']);
  });
});
