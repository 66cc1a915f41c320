import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { type CsvDialectName, csvDialects } from '../../../src/core/export/csvDialect.ts';
import { exportRecords } from '../../../src/core/export/exportRecords.ts';
import { grantsExtract } from '../../../src/core/export/grantsExtract.ts';
import { writeCsv } from '../../../src/core/export/writeCsv.ts';
import { ingestGrants } from '../../../src/core/ingest/ingest.ts';
import { aggregate, cellsOf } from '../../../src/core/query/aggregate.ts';
import { compileFilter, type RowFilter } from '../../../src/core/query/compileFilter.ts';
import { defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { type Dimension, type GrantTable, GrantTableBuilder, rowAt } from '../../../src/core/table/grantTable.ts';
import { publishedTable } from '../../support/publishedTable.ts';

const seed = 20_260_106;
const reference = readReference();
const placed: readonly Dimension[] = [
  'region',
  'province',
  'year',
  'status',
  'sector',
  'overlap',
  'basis',
  'class',
  'funder',
];

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    'Bailleur',
    '=1+1',
    '-5',
    '+212',
    "'=x",
    '@a',
    '\u200f=b',
    'a;b',
    'a,b',
    'dit "le" club',
    'deux\nlignes',
    '＝1',
    'جمعية، القرية',
    '0012',
    '1.500',
    '\t x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const record = fc.record({
  grant_id: fc.constant(''),
  funder_name: fc.oneof({ weight: 2, arbitrary: fc.constant('Bailleur') }, hostile),
  recipient_name: hostile.map((name) => `Association ${name}`),
  recipient_kind: fc.constantFrom('', 'association', 'staff_welfare'),
  purpose: hostile,
  amount: fc.integer({ min: -9_999_999, max: 999_999_999 }),
  currency: fc.constant('MAD'),
  fiscal_year: fc.constantFrom('', '2019', '2023'),
  region_code: fc.constantFrom('', '01', '09', '07|09|01', '07|09', 'National'),
  region_share: fc.constantFrom('', '0.125|0.5|0.375', '0.333333|0.666667'),
  province_code: fc.constantFrom('', '09.001'),
  region_basis: fc.constantFrom('', 'seat'),
  sector: fc.constantFrom('', 'sport', 'culture'),
  share: fc.constantFrom('', '0.5', '0.125', '0.333333'),
  status: fc.constantFrom('', 'paid', 'recovered', 'proposed'),
  possible_overlap: fc.constantFrom('', 'yes'),
  list_total_published: fc.constantFrom('', '6770000', '12.5'),
  note: hostile,
});

type Printed = typeof record extends fc.Arbitrary<infer R> ? R : never;
const quoted = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;

function csvOf(rows: readonly Printed[], amountHeading: string): Uint8Array {
  const headings = Object.keys(rows[0] ?? {}) as (keyof Printed)[];
  const lines = rows.map((row, index) =>
    headings
      .map((heading) => quoted({ ...row, grant_id: `G-${index}`, amount: (row.amount / 100).toFixed(2) }[heading]))
      .join(','),
  );
  const header = headings.map((h) => (h === 'amount' ? amountHeading : h)).join(',');
  return new TextEncoder().encode([header, ...lines].join('\n'));
}

async function tableOf(files: readonly Uint8Array[]): Promise<GrantTable> {
  const builder = new GrantTableBuilder();
  for (const [index, bytes] of files.entries())
    await ingestGrants(bytes, { file: `f${index}.csv`, reference, builder });
  return builder.build();
}

async function readAgain(table: GrantTable, rows: RowFilter, dialect: CsvDialectName) {
  const builder = new GrantTableBuilder();
  const bytes = new TextEncoder().encode([...writeCsv(grantsExtract(table, rows), dialect)].join(''));
  const report = await ingestGrants(bytes, { file: 'export.csv', reference, builder });
  return { report, table: builder.build() };
}

function sums(table: GrantTable, rows: RowFilter, counted: boolean) {
  const totalled = counted ? [...placed, 'recipient' as const] : placed;
  const byDimension = totalled.map((dimension) =>
    cellsOf(aggregate(table, rows, { by: [dimension] })).map(
      ({ keys, n, sum }) => `${dimension} ${keys[0]} ${sum} ${counted ? n : ''}`,
    ),
  );
  return byDimension.flat().sort();
}

async function expectSameFigures(table: GrantTable, filter: Filter): Promise<void> {
  const rows = compileFilter(table, filter);
  const records = [...exportRecords(table, rows.fails)];
  for (const dialect of csvDialects) {
    const again = await readAgain(table, rows, dialect);
    expect(again.report.questions).toEqual([]);
    expect(again.report.rows).toMatchObject({ accepted: records.length, setAside: 0 });
    const whole = records.every(({ scope }) => scope !== 'part');
    const everything = compileFilter(again.table, { clauses: {} });
    expect(sums(again.table, everything, whole)).toEqual(sums(table, rows, whole));
  }
}

describe('an export, read again', () => {
  const filters: fc.Arbitrary<Filter> = fc.constantFrom(
    { clauses: {} },
    defaultFilter,
    { clauses: { region: ['07', '09'] } },
    { clauses: { region: ['01', 'several', 'none'], year: ['2019'] } },
  );

  test(`gives the same records and, by every dimension, the same centimes, in both dialects (seed ${seed})`, async () => {
    const files = fc.array(fc.array(record, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.constantFrom('amount_awarded', 'amount_paid'),
        filters,
        async (drawn, heading, filter) => {
          await expectSameFigures(await tableOf(drawn.map((rows) => csvOf(rows, heading))), filter);
        },
      ),
      { seed, numRuns: 60 },
    );
  }, 60_000);

  test('gives the same rows of the published edition, all of it, by default, and of one region', async () => {
    const table = await publishedTable();
    for (const filter of [{ clauses: {} }, defaultFilter, { clauses: { region: ['09'] } }])
      await expectSameFigures(table, filter);
    for (const dialect of csvDialects) {
      const again = await readAgain(table, compileFilter(table, { clauses: {} }), dialect);
      for (let row = 0; row < table.length; row++) {
        const expected = { ...rowAt(table, row), file: 'export.csv', line: 0 };
        expect({ ...rowAt(again.table, row), line: 0 }).toEqual(expected);
      }
    }
  });
});

test('each record of the published edition stands on the line it names of the file it names', async () => {
  const table = await publishedTable();
  const { columns, records } = grantsExtract(table, compileFilter(table, { clauses: {} }));
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
  const [id, file, line] = [at('grant_id'), at('file'), at('line')];
  const linesOf = (path: string) => readFileSync(join('data/editions/published/grants', path), 'utf8').split('\n');
  const named = [...records()].map(
    (cells) => linesOf(cells[file] ?? '')[Number(cells[line]) - 1]?.split(',')[0] === cells[id],
  );
  expect(named).toEqual(named.map(() => true));
  expect(named).toHaveLength(table.length);
});

describe('the text of an export', () => {
  const builder = new GrantTableBuilder();
  const cells = {
    currency: 'MAD',
    kind: 'awarded',
    region: '09',
    funderName: '=CMD()',
    recipientName: 'Club; "A"',
    line: 2,
    grant: 0,
  };
  builder.append({ ...cells, grantId: 'A-1', amount: -88_946_500, counted: -88_946_500, status: 'recovered' });
  builder.append({ ...cells, grantId: 'A-2', amount: 123_450, counted: 123_450, grant: 1, region: 'abroad' });
  const table = builder.build();
  const textOf = (dialect: CsvDialectName) =>
    [...writeCsv(grantsExtract(table, compileFilter(table, { clauses: {} })), dialect)].join('');

  test('in the data dialect: commas, dots, line feeds, no byte order mark', () => {
    const [header, first, second, end] = textOf('data').split('\n');
    expect(header?.startsWith('grant_id,funder_name,')).toBe(true);
    expect(first?.startsWith(`A-1,'=CMD(),`)).toBe(true);
    expect(first).toContain(`,"Club; ""A""",`);
    expect(first).toContain(',-889465.00,');
    expect(second).toContain(',1234.50,');
    expect(second).toContain(',,Abroad,');
    expect(end).toBe('');
  });

  test('in the Excel dialect: byte order mark, semicolons, decimal commas, no sep= line', () => {
    const text = textOf('excel');
    expect(text.startsWith('\ufeffgrant_id;funder_name;')).toBe(true);
    expect(text).not.toContain('sep=');
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(';-889465,00;');
    expect(text).toContain(';"Club; ""A""";');
  });

  test('comes in chunks, and counts its records', () => {
    const large = new GrantTableBuilder();
    for (let grant = 0; grant < 5000; grant++)
      large.append({ ...cells, note: 'x'.repeat(100), amount: 1, counted: 1, grant });
    const built = large.build();
    const chunks = writeCsv(grantsExtract(built, compileFilter(built, { clauses: {} })), 'data');
    let count = 0;
    let next = chunks.next();
    for (; !next.done; next = chunks.next()) count += 1;
    expect(count).toBeGreaterThan(2);
    expect(next.value).toBe(5000);
  });
});

describe('a grant that regions share', () => {
  const builder = new GrantTableBuilder();
  const cells = {
    currency: 'MAD',
    kind: 'awarded',
    grantId: 'S-1',
    regionPrinted: '07|09',
    regionShare: '0.5|0.5',
    amount: 301,
    grant: 0,
    line: 2,
  };
  builder.append({ ...cells, region: '07', counted: 151 });
  builder.append({ ...cells, region: '09', counted: 150 });
  const table = builder.build();
  const linesOf = (filter: Filter) =>
    [...writeCsv(grantsExtract(table, compileFilter(table, filter)), 'data')].join('').split('\n').slice(1, -1);

  test('is written once and whole when all of it is selected', () => {
    const [line, more] = linesOf({ clauses: {} });
    expect(more).toBeUndefined();
    expect(line).toContain('S-1,');
    expect(line).toContain(',3.01,');
    expect(line).toContain(',,07|09,0.5|0.5,');
  });

  test('is written as the part that counts when only one region is', () => {
    const [line, more] = linesOf({ clauses: { region: ['07'] } });
    expect(more).toBeUndefined();
    expect(line).toContain('S-1 (07),');
    expect(line).toContain(',1.51,');
    expect(line).toContain(',07,,,');
  });
});
