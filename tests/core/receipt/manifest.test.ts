import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { grantsExtract } from '../../../src/core/export/grantsExtract.ts';
import { centimesToDecimal } from '../../../src/core/model/money.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { manifest } from '../../../src/core/receipt/manifest.ts';
import { partNames } from '../../../src/core/receipt/part.ts';
import { writeReceipt } from '../../../src/core/receipt/writeReceipt.ts';
import { publishedTable } from '../../support/publishedTable.ts';
import { unpacked } from '../../support/receipts.ts';

const file = {
  path: 'a.csv',
  profile: 'kharita-grants-1',
  sha256: '0',
  bytes: 1,
  rows: 1,
  coverage: 'partial',
  funder: '*',
  year: '*',
} as const;
const edition: Edition = {
  name: 'published',
  kind: 'published',
  date: '2026-11-22',
  hash: 'abc',
  files: [file],
  licences: ['CC-BY-4.0'],
};

const words = { sentence: '342 subventions', caveats: ['ce qui a pu être sourcé'] };
const common = {
  words,
  filter: defaultFilter,
  address: '/fr/?edition=published@2026-11-22',
  content: 'grant',
  format: 'excel',
  language: 'fr',
  sources: [],
  files: [],
} as const;

test('the manifest names what a choice of years loses because the record does not say', async () => {
  const table = await publishedTable();
  const filter = { clauses: { ...defaultFilter.clauses, year: ['2019'] } };
  const undated = explore(table, { clauses: { ...defaultFilter.clauses, year: ['none'] } }).total;
  const { exclusions } = manifest({ ...common, edition, filter, figures: explore(table, filter) });
  expect(undated.n).toBeGreaterThan(0);
  expect(exclusions.notStated).toEqual([{ dimension: 'year', n: undated.n, sum: centimesToDecimal(undated.sum) }]);
});

describe('the manifest of the default selection', () => {
  test('says what is in the file, what is not, and the hash of its bytes', async () => {
    const table = await publishedTable();
    const figures = explore(table, defaultFilter);
    const extract = grantsExtract(table, compileFilter(table, defaultFilter));
    const { zip } = writeReceipt({
      parts: [{ name: partNames.data, extract, dialect: 'excel' }],
      manifestOf: (files) => manifest({ ...common, edition, figures, files }),
      readme: 'README\n',
    });
    const { bytes, manifest: said } = unpacked(Buffer.concat(zip));
    expect(said).toMatchObject({
      profile: 'kharita-manifest-2',
      app: { name: 'kharita', version: JSON.parse(readFileSync('package.json', 'utf8')).version },
      edition: { name: 'published', kind: 'published', date: '2026-11-22', hash: 'abc' },
      query: { ...words, filter: defaultFilter },
      grants: 342,
      rows: 342,
      sum: '325139226.00',
      currency: 'MAD',
      kind: 'awarded',
      exclusions: { n: 80, sum: '114707000.00' },
      partial: true,
      notices: ['partialRecord'],
      licences: { data: ['CC-BY-4.0'], boundaries: [] },
    });
    expect(said.edition.files).toEqual([{ path: 'a.csv', sha256: '0' }]);
    const data = bytes('data.csv');
    expect(said.files).toEqual([
      { name: 'data.csv', records: 342, bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') },
    ]);
    expect(JSON.stringify(said)).not.toMatch(/\d\d:\d\d:\d\d/);
  });

  test('marks simulated data, and says nothing of a complete record', async () => {
    const figures = explore(await publishedTable(), defaultFilter);
    const complete = { ...edition, files: [{ ...file, coverage: 'complete' as const }] };
    const of = (other: Edition) => manifest({ ...common, edition: other, figures });
    expect(of({ ...complete, kind: 'simulated' }).notices).toEqual(['simulatedRecord']);
    expect(of(complete)).toMatchObject({ partial: false, notices: [] });
  });
});
