import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PackedEdition, packEdition, packEditions } from '../../src/build/pack.ts';
import { readReference } from '../../src/cli/checkout.ts';
import { describeEdition } from '../../src/cli/edition/describeEdition.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { decodePack, type Pack } from '../../src/core/edition/pack.ts';
import { type ColumnName, columnNames, type GrantRow, rowAt } from '../../src/core/table/grantTable.ts';

const published = 'data/editions/published';
const reference = readReference();

/** What each column of the CSV becomes, written down apart from the reader of CSV files. */
const sameText: Readonly<Record<string, ColumnName>> = {
  grant_id: 'grantId',
  funder_name: 'funderName',
  funder_name_ar: 'funderNameAr',
  funder_class: 'class',
  programme: 'programme',
  session: 'session',
  recipient_name: 'recipientName',
  recipient_kind: 'recipientKind',
  purpose: 'purpose',
  currency: 'currency',
  amount_as_printed: 'amountAsPrinted',
  amount_period: 'amountPeriod',
  fiscal_year: 'year',
  year_basis: 'yearBasis',
  award_date: 'awardDate',
  place: 'place',
  province_code: 'province',
  region_basis: 'basis',
  sector: 'sector',
  sector_printed: 'sectorPrinted',
  status: 'status',
  list_complete: 'listComplete',
  list_total_published: 'listTotalPublished',
  possible_overlap: 'overlap',
  source_title: 'sourceTitle',
  source_publisher: 'sourcePublisher',
  source_kind: 'sourceKind',
  source_url: 'sourceUrl',
  source_date: 'sourceDate',
  transcription: 'transcription',
  note: 'note',
};

type Row = Record<string, string>;

function csvRows(): { row: Row; file: string; line: number }[] {
  const paths = readdirSync(join(published, 'grants'), { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.csv'))
    .map((path) => join('grants', path))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(published, file), 'utf8');
      const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
      return data.map((row, i) => ({ row, file, line: i + 2 }));
    });
}

let site: string;
let entry: PackedEdition;
let pack: Pack;
beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  entry = packEdition(await readEdition(published, reference), site);
  pack = decodePack(gunzipSync(readFileSync(join(site, entry.pack))));
}, 30_000);
afterAll(() => rmSync(site, { recursive: true }));

const counts = (row: GrantRow) => ['awarded', 'approved', 'paid'].includes(row.status) && row.overlap === '';
const rowsOf = ({ table }: Pack) => Array.from({ length: table.length }, (_, row) => rowAt(table, row));
const sum = (rows: readonly GrantRow[]) => rows.reduce((total, row) => total + row.counted, 0) / 100;

describe('the pack of the published edition', () => {
  it('is its CSV files, cell by cell', () => {
    const expected = csvRows();
    expect(pack.table.length).toBe(expected.length);
    const inPack = new Map(rowsOf(pack).map((row) => [`${row.file}:${row.line}`, row]));
    for (const { row, file, line } of expected) {
      const packed = inPack.get(`${file}:${line}`);
      for (const [heading, column] of Object.entries(sameText)) {
        expect(packed?.[column], `${file}:${line} ${heading}`).toBe(row[heading]);
      }
      expect(packed?.amount).toBe(Math.round(Number(row.amount_awarded) * 100));
      expect(packed?.counted).toBe(packed?.amount);
      expect(packed?.region).toBe(row.region_code || (row.region ?? '').toLowerCase());
      expect(packed?.funder).toBe(reference.funders.find(({ names }) => names.fr === row.funder_name)?.slug);
      expect(packed?.recipient).toMatch(row.recipient_name === '' ? /^$/ : /^[0-9a-f]{10}$/);
      expect(packed?.kind).toBe('awarded');
    }
  });

  it('leaves no column of the CSV behind', () => {
    const known = new Set([...Object.keys(sameText), 'amount_awarded', 'region_code', 'region']);
    expect(Object.keys(csvRows()[0]?.row ?? {}).filter((heading) => !known.has(heading))).toEqual([]);
  });

  it('gives the figures its notes state', () => {
    const rows = rowsOf(pack);
    const selected = rows.filter(counts);
    expect([rows.length, sum(rows)]).toEqual([422, 439_846_226]);
    expect([selected.length, sum(selected)]).toEqual([342, 325_139_226]);
    const byPlace = Object.fromEntries(
      [...new Set(selected.map((row) => row.region))].map((place) => [
        place,
        selected.filter((row) => row.region === place).length,
      ]),
    );
    expect(byPlace).toEqual({
      '01': 39,
      '02': 17,
      '03': 37,
      '04': 24,
      '05': 24,
      '06': 36,
      '07': 23,
      '08': 20,
      '09': 48,
      '10': 9,
      '11': 4,
      '12': 11,
      abroad: 6,
      '': 44,
    });
  });

  it('is named by its content and described by the index', async () => {
    const bytes = readFileSync(join(site, entry.pack));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(entry).toMatchObject({ bytes: bytes.length, sha256, edition: pack.edition });
    expect(entry.pack).toBe(`editions/edition-published-${sha256.slice(0, 10)}.pack`);
    const index = packEditions([await readEdition(published, reference)], site);
    expect(index).toEqual([entry]);
    expect(JSON.parse(readFileSync(join(site, 'editions/editions.json'), 'utf8'))).toEqual([entry]);
  });

  it('is hashed over the hashes of its files', () => {
    const lines = pack.edition.files.map((file) => `${file.sha256}  ${file.path}\n`).sort();
    expect(pack.edition.hash).toBe(createHash('sha256').update(lines.join('')).digest('hex'));
  });

  it('is small enough for a weak connection', () => {
    expect(entry.bytes).toBeLessThan(100_000);
  });
});

describe('readEdition', () => {
  const header =
    'grant_id,funder_name,recipient_name,recipient_reg_no,recipient_kind,purpose,amount_awarded,currency,fiscal_year,status';
  const rowsToWrite = [
    '1,Bailleur 1,Mme Fatima Essai,12/2024 Fatima,unknown,Projet,1000,MAD,2024,awarded',
    '2,Bailleur 1,Association essai,7/2020,association,Projet,500.50,MAD,2024,awarded',
  ];

  /** A copy of no real edition: one file of grants and perhaps one of calls, described. */
  function editionOf(rows: readonly string[], calls: readonly string[] = []): string {
    const dir = mkdtempSync(join(tmpdir(), 'edition-'));
    writeFileSync(
      join(dir, 'datapackage.json'),
      '{"name":"essai","kind":"published","version":"2026-01-31","title":"Essai","resources":[]}',
    );
    writeFileSync(join(dir, 'liste.csv'), `${[header, ...rows].join('\n')}\n`);
    if (calls.length > 0) {
      writeFileSync(join(dir, 'appels.csv'), `${['call_id,title,close_date', ...calls].join('\n')}\n`);
    }
    writeFileSync(join(dir, 'datapackage.json'), describeEdition(dir));
    return dir;
  }

  it('masks natural persons and keeps their money', async () => {
    const dir = editionOf(rowsToWrite);
    const opened = await readEdition(dir, reference);
    const [person, association] = rowsOf(opened);
    expect(columnNames.filter((name) => /Fatima/.test(person?.[name] ?? ''))).toEqual([]);
    expect([person?.recipient, person?.amount]).toEqual(['', 100_000]);
    expect(opened.withheld).toEqual(['liste.csv']);
    expect([association?.recipientName, association?.amount]).toEqual(['Association essai', 50_050]);
    rmSync(dir, { recursive: true });
  });

  it('refuses a file that is not the one described', async () => {
    const dir = editionOf(rowsToWrite);
    writeFileSync(join(dir, 'liste.csv'), `${header}\n`);
    await expect(readEdition(dir, reference)).rejects.toThrow('liste.csv is not the file described');
    rmSync(dir, { recursive: true });
  });

  it.each([
    [
      'rows set aside 1, in the descriptor 0',
      [...rowsToWrite, '3,Bailleur 1,Association essai,,association,Projet,,MAD,2024,awarded'],
    ],
    ['a question waits for an answer', ['1,Bailleur 1,Association essai,,association,Projet,1.500,MAD,2024,awarded']],
  ])('refuses a file that does not load whole: %s', async (verdict, rows) => {
    const dir = editionOf(rows);
    await expect(readEdition(dir, reference)).rejects.toThrow(`liste.csv: ${verdict}`);
    rmSync(dir, { recursive: true });
  });

  /** Changes the entry of the only file of an edition in its descriptor. */
  function amend(dir: string, changes: object): void {
    const path = join(dir, 'datapackage.json');
    const { resources, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...rest, resources: [{ ...resources[0], ...changes }] }));
  }

  it('takes the rows set aside that the descriptor counts, and no other number of them', async () => {
    const dir = editionOf([...rowsToWrite, '3,Bailleur 1,Association essai,,association,Projet,,MAD,2024,awarded']);
    amend(dir, { setAside: 1 });
    const { table, edition, ingests } = await readEdition(dir, reference);
    expect([table.length, edition.files[0]?.rows, ingests[0]?.rows.setAside]).toEqual([2, 2, 1]);
    amend(dir, { setAside: 2 });
    await expect(readEdition(dir, reference)).rejects.toThrow('rows set aside 1, in the descriptor 2');
    rmSync(dir, { recursive: true });
  });

  it('reads a file with the answers of its descriptor', async () => {
    const dir = editionOf(['1,Bailleur 1,Association essai,,association,Projet,1.500,,2024,awarded']);
    amend(dir, { reading: { decimal: ',', currency: 'MAD' } });
    const [row] = rowsOf(await readEdition(dir, reference));
    expect([row?.amount, row?.currency]).toEqual([150_000, 'MAD']);
    rmSync(dir, { recursive: true });
  });

  it('reads calls beside the grants, described by their headings, and counts them', async () => {
    const dir = editionOf(rowsToWrite, ['AP-1,Appel 1,2026-12-01', ',,', 'AP-2,Appel 2,']);
    const { edition, calls, table } = await readEdition(dir, reference);
    expect(edition.files.map(({ path, profile, rows }) => [path, profile, rows])).toEqual([
      ['appels.csv', 'kharita-calls-1', 2],
      ['liste.csv', 'kharita-grants-1', 2],
    ]);
    expect(calls.map(({ id, file, line }) => [id, file, line])).toEqual([
      ['AP-1', 'appels.csv', 2],
      ['AP-2', 'appels.csv', 4],
    ]);
    expect(table.length).toBe(2);
    rmSync(dir, { recursive: true });
  });

  it.each([
    ['rows set aside 1, in the descriptor 0', ['AP-1,Appel 1,2026-12-01', 'AP-1,Appel 2,2026-12-01']],
    ['a question waits for an answer', ['AP-1,Appel 1,03/04/2026']],
  ])('refuses a file of calls that does not load whole: %s', async (verdict, rows) => {
    const dir = editionOf(rowsToWrite, rows);
    await expect(readEdition(dir, reference)).rejects.toThrow(`appels.csv: ${verdict}`);
    rmSync(dir, { recursive: true });
  });

  it('reads the committed folder from anywhere', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'edition-'));
    cpSync(published, dir, { recursive: true });
    expect((await readEdition(dir, reference)).edition).toEqual(pack.edition);
    rmSync(dir, { recursive: true });
  });
});
