import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { publishSchemas } from '../../src/build/publishSchemas.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { schemaRecordPath, templateLanguages, templatePath } from '../../src/core/edition/schemaRecord.ts';
import { verdictOf } from '../../src/core/ingest/fileIngest.ts';
import { ingestFile } from '../../src/core/ingest/ingestFile.ts';

const dist = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(dist, { recursive: true }));
const records = await publishSchemas(dist);
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(dist, path)));

describe('publishSchemas', () => {
  it('writes a record and six templates of each profile', () => {
    expect(records.length).toBe(4);
    expect(readdirSync(join(dist, 'templates')).length).toBe(24);
    for (const record of records) {
      expect(JSON.parse(readFileSync(join(dist, schemaRecordPath(record.name)), 'utf8'))).toEqual(record);
    }
  });

  it.each(templateLanguages)('a workbook to fill in is read as it stands, in %s', async (language) => {
    for (const profile of ['kharita-grants-1', 'kharita-calls-1'] as const) {
      const options = { file: 'modele.xlsx', reference: readReference(), now: Date.parse('2026-11-01') };
      const ingest = await ingestFile(bytesOf(templatePath(profile, language, 'xlsx')), options);
      expect([ingest.profile, verdictOf(ingest), ingest.rows.accepted]).toEqual([profile, 'clean', 1]);
      expect(ingest.columns.filter(({ field }) => field === null)).toEqual([]);
    }
  });

  it('runs its sheets from right to left in Arabic alone', () => {
    const turned = templateLanguages.filter((language) => {
      const files = unzipSync(bytesOf(templatePath('kharita-grants-1', language, 'xlsx')));
      const sheets = Object.entries(files).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
      return sheets.every(([, xml]) => strFromU8(xml).includes('rightToLeft="1"'));
    });
    expect(turned).toEqual(['ar']);
  });
});
