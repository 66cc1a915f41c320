import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { grantsExtract } from '../../../src/core/export/grantsExtract.ts';
import { hashText } from '../../../src/core/export/hashText.ts';
import { manifest } from '../../../src/core/export/manifest.ts';
import { writeCsv } from '../../../src/core/export/writeCsv.ts';
import { centimesToDecimal } from '../../../src/core/model/money.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { publishedTable } from '../../support/publishedTable.ts';

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
const edition: Edition = { name: 'published', kind: 'published', date: '2026-11-22', hash: 'abc', files: [file] };

async function written() {
  const table = await publishedTable();
  const { parts, written: receipt } = hashText(
    writeCsv(grantsExtract(table, compileFilter(table, defaultFilter)), 'excel'),
  );
  return { bytes: Buffer.concat(parts), receipt, figures: explore(table, defaultFilter) };
}

test('the manifest names what a choice of years loses because the record does not say', async () => {
  const table = await publishedTable();
  const filter = { clauses: { ...defaultFilter.clauses, year: ['2019'] } };
  const { receipt } = await written();
  const undated = explore(table, { clauses: { ...defaultFilter.clauses, year: ['none'] } }).total;
  const { exclusions } = manifest({
    edition,
    filter,
    figures: explore(table, filter),
    written: receipt,
    address: '',
    name: 'kharita.csv',
    content: 'grant',
    format: 'data',
    createdAt: '2026-11-22T00:00:00Z',
  });
  expect(undated.n).toBeGreaterThan(0);
  expect(exclusions.notStated).toEqual([{ dimension: 'year', n: undated.n, sum: centimesToDecimal(undated.sum) }]);
});

describe('the manifest of the default selection', () => {
  const common = {
    filter: defaultFilter,
    address: 'https://kharita.example/fr/?edition=published@2026-11-22',
    name: 'kharita.csv',
    content: 'grant',
    format: 'excel',
    createdAt: '2026-11-22T00:00:00Z',
  } as const;

  test('says what is in the file, what is not, and the hash of its bytes', async () => {
    const { bytes, receipt, figures } = await written();
    const said = manifest({ ...common, edition, figures, written: receipt });
    expect(said.file).toEqual({
      name: 'kharita.csv',
      format: 'excel',
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(said).toMatchObject({
      edition: { name: 'published', date: '2026-11-22', hash: 'abc' },
      query: defaultFilter,
      grants: 342,
      rows: 342,
      sum: '325139226.00',
      currency: 'MAD',
      kind: 'awarded',
      exclusions: { n: 80, sum: '114707000.00' },
      partial: true,
      notices: ['partialRecord'],
    });
    expect(JSON.parse(JSON.stringify(said))).toEqual(said);
  });

  test('marks simulated data, and says nothing of a complete record', async () => {
    const { receipt, figures } = await written();
    const complete = { ...edition, files: [{ ...file, coverage: 'complete' as const }] };
    const of = (other: Edition) => manifest({ ...common, edition: other, figures, written: receipt });
    expect(of({ ...complete, kind: 'simulated' }).notices).toEqual(['simulatedRecord']);
    expect(of(complete)).toMatchObject({ partial: false, notices: [] });
  });
});
