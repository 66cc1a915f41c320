import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verifiedBytes } from '../../src/cli/receipt/verifiedBytes.ts';
import { type AuditRecord, auditRecordPath } from '../../src/core/audit/auditRecord.ts';
import { editionFolder } from '../../src/core/edition/editionFolder.ts';
import { sha256Hex } from '../../src/core/ingest/organisations.ts';
import { archivePath } from '../../src/core/receipt/archivePath.ts';
import { verdictOf } from '../../src/core/receipt/verify/finding.ts';

const dist = process.env.DIST ?? 'dist';
const built: { edition: { name: string; date: string; hash: string; older?: true } }[] = JSON.parse(
  readFileSync(join(dist, 'editions/editions.json'), 'utf8'),
);

describe.each(built)('the archive of $edition.name of $edition.date, as built', ({ edition }) => {
  const record: AuditRecord = JSON.parse(readFileSync(join(dist, auditRecordPath(edition)), 'utf8'));
  const zip = new Uint8Array(readFileSync(join(dist, archivePath(edition))));
  const parts = unzipSync(zip);

  test('is the file the audit names, and holds every file the site offers, byte by byte', () => {
    expect(record.archive).toEqual({ bytes: zip.length, sha256: sha256Hex(zip) });
    for (const { path, sha256, withheld } of record.files) {
      const offered = join(dist, 'data/editions', editionFolder(edition), path);
      expect(existsSync(offered)).toBe(!withheld);
      if (withheld) expect(parts).not.toHaveProperty([path]);
      else expect(sha256Hex(parts[path] ?? new Uint8Array(0))).toBe(sha256);
    }
    for (const name of ['datapackage.json', 'LICENSES.md', 'README.ar.txt', 'README.fr.txt', 'README.en.txt'])
      expect(parts).toHaveProperty([name]);
  });

  test('is what SHA256SUMS says, and kharita verify finds that it holds', async () => {
    const sums = strFromU8(parts.SHA256SUMS ?? new Uint8Array(0))
      .trimEnd()
      .split('\n');
    expect(sums).toHaveLength(Object.keys(parts).length - 1);
    for (const line of sums) {
      const [hash = '', name = ''] = line.split('  ');
      expect(sha256Hex(parts[name] ?? new Uint8Array(0))).toBe(hash);
    }
    const findings = await verifiedBytes(zip, undefined, () => undefined);
    expect(verdictOf(findings)).toBe('holds');
    expect(findings.map(({ code }) => code)).toContain('archiveHolds');
  });
});
