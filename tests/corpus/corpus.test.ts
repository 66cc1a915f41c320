import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HeadingMap } from '../../src/core/ingest/claimHeadings.ts';
import { centimesToDecimal } from '../../src/core/model/money.ts';
import type { ColumnName } from '../../src/core/table/grantTable.ts';
import { type Reading, readFile, rowsOf } from '../core/ingest/readText.ts';

const folder = process.env.KHARITA_CORPUS ?? '../shared/corpus';
const present = existsSync(folder);
if (!present) console.log(`corpus: not run, ${folder} is not here`);

interface Answer {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerRecord: number;
  readonly rows: Partial<Reading['rows']>;
  readonly sum: string;
  readonly negatives: number;
  readonly mapping?: HeadingMap;
  readonly years?: Record<string, readonly [number, string]>;
  readonly groups?: { readonly column: ColumnName; readonly sums: Record<string, readonly [number, string]> };
}

const answers: readonly Answer[] = [
  {
    file: 'au-sports-grants.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '100272852.00',
    negatives: 0,
    rows: { read: 684, accepted: 684, blank: 0 },
    mapping: { amount_awarded: 'amount', recipient_name: 'club', region: 'state' },
    groups: {
      column: 'regionPrinted',
      sums: {
        VIC: [176, '25236643.00'],
        NSW: [176, '23962009.00'],
        QLD: [117, '21067948.00'],
        WA: [102, '11334312.00'],
        SA: [65, '11105727.00'],
        TAS: [24, '3136887.00'],
      },
    },
  },
  {
    file: 'fr-lot-2017.csv',
    encoding: 'cp1252',
    delimiter: ';',
    headerRecord: 1,
    sum: '878205.00',
    negatives: 0,
    rows: { accepted: 13, setAside: 0, blank: 21 },
    years: { 2017: [13, '878205.00'] },
  },
  {
    file: 'fr-nievre-2016.csv',
    encoding: 'cp1252',
    delimiter: ',',
    headerRecord: 1,
    sum: '17140715.00',
    negatives: 0,
    rows: { accepted: 90, setAside: 7, blank: 0 },
    years: { 2016: [90, '17140715.00'] },
  },
  {
    file: 'fr-rennes-2019.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '50201932.00',
    negatives: 0,
    rows: { accepted: 362, setAside: 0, blank: 0 },
    mapping: { amount_awarded: "Budget de l'année", sector_printed: 'Libellé Fonction' },
    groups: {
      column: 'sectorPrinted',
      sums: {
        'Interventions sociales et santé': [68, '16584992.00'],
        'Sports et jeunesse': [123, '14534881.00'],
        Culture: [57, '11418939.00'],
        Famille: [29, '1736405.00'],
      },
    },
  },
  {
    file: 'fr-somme-20180302.csv',
    encoding: 'cp1252',
    delimiter: ';',
    headerRecord: 1,
    sum: '3201952.64',
    negatives: 0,
    rows: { accepted: 41, setAside: 0, blank: 0 },
    years: { 2017: [41, '3201952.64'] },
    mapping: { programme: 'type' },
    groups: { column: 'programme', sums: { fonctionnement: [34, '2861873.64'], investissement: [7, '340079.00'] } },
  },
  {
    file: 'uk-bbsrc-2010.csv',
    encoding: 'utf-8',
    delimiter: ',',
    headerRecord: 1,
    sum: '13471165.43',
    negatives: 0,
    rows: { accepted: 67, setAside: 0, blank: 6572 },
    mapping: { amount_awarded: 'Amount', recipient_name: 'Supplier', funder_name: 'Entity', programme: 'Expense Type' },
    years: { 2010: [67, '13471165.43'] },
    groups: {
      column: 'programme',
      sums: {
        'Research Institutes - Competitive Strategic Grant': [8, '4149435.00'],
        '': [6, '327834.05'],
        'Research Grant Expenditure': [3, '290228.07'],
      },
    },
  },
  {
    file: 'uk-gla-2009-12.csv',
    encoding: 'cp1252',
    delimiter: ',',
    headerRecord: 6,
    sum: '1872466.96',
    negatives: 14,
    rows: { accepted: 156, setAside: 0, blank: 0 },
    mapping: { amount_awarded: 'Amount Paid', recipient_name: 'Supplier Name', programme: 'Expense Code Description' },
    groups: {
      column: 'programme',
      sums: {
        'Other External Services': [9, '929965.31'],
        'Temporary Agency Staff Costs': [62, '152919.37'],
        'Consultancy Fees': [8, '62630.81'],
      },
    },
  },
];

const read = (file: string, mapping: HeadingMap = {}) => readFile(readFileSync(join(folder, file)), { file, mapping });

describe.skipIf(!present)('files of real publishers have their known answers', () => {
  it.each(answers)('$file', async ({ file, mapping, rows, sum, negatives, years, groups, ...dialect }) => {
    const reading = await read(file, mapping);
    expect(reading).toMatchObject(dialect);
    expect(reading.rows).toMatchObject(rows);
    expect(reading.questions).toEqual([]);
    expect(reading.amount).toMatchObject({ sum, negatives, currency: null, n: rows.accepted });
    const stated = Object.entries(years ?? {}).map(([year, [n, total]]) => [year, { n, sum: total }]);
    expect(reading.byYear).toMatchObject(Object.fromEntries(stated));
    if (groups) expect(groupsOf(reading, groups.column)).toMatchObject(groups.sums);
  });

  it('asks for the amount no alias can know', async () => {
    const reading = await read('fr-rennes-2019.csv');
    expect(reading.questions.map(({ code, heading }) => [code, heading])).toEqual([['H01', 'amount_awarded']]);
    expect(reading.questions[0]?.choices).toContain("Budget de l'année");
    expect(reading.amount.sum).toBeNull();
  });

  it('loads the valid sample whole, its shares in aggregates only', async () => {
    const reading = await read('scdl-exemple-valide.csv');
    expect(reading.rows).toMatchObject({ read: 29, accepted: 29 });
    expect(reading.amount.sum).toBe('2821393.50');
    expect(reading.issues.filter(({ level }) => level !== 'informs')).toEqual([]);
    const [first] = rowsOf(reading);
    expect([first?.amount, first?.counted, first?.share]).toEqual([9978657, 498933, '0.05']);
  });
});

/** The errors planted in both invalid samples that concern a field we read: code, row, heading. */
const planted = [
  'A09 2 pourcentageSubvention',
  'A09 3 pourcentageSubvention',
  'A09 4 pourcentageSubvention',
  'A09 9 pourcentageSubvention',
  'D03 5 dateConvention',
  'A02 6 montant',
  'A01 10 montant',
  'I02 6 idBeneficiaire',
  'I03 7 idAttribuant',
  'I04 7 idAttribuant',
  'I05 6 nomAttribuant',
  'I03 5 rnaBeneficiaire',
  'I03 12 rnaBeneficiaire',
  'I03 30 rnaBeneficiaire',
];

describe.skipIf(!present)('samples with planted errors', () => {
  it.each(['scdl-invalide-cellules.csv', 'scdl-invalide-colonnes.csv'])('%s', async (file) => {
    const reading = await read(file);
    const found = reading.occurrences.map(({ code, row, heading }) => `${code} ${row} ${heading}`);
    expect(found).toEqual(expect.arrayContaining(planted));
    expect(reading.questions.map((q) => q.code).sort()).toEqual(['A09', 'D03']);
    expect(reading.rows).toMatchObject({ read: 29, accepted: 27, setAside: 2 });
    expect(reading.amount.sum).toBe('751436.00');
  });

  it('finds the renamed heading of the second by its folded alias', async () => {
    const reading = await read('scdl-invalide-colonnes.csv');
    expect(reading.columns[4]).toEqual({ heading: 'NOM_Beneficiaire', field: 'recipient_name', by: 'alias' });
  });
});

function groupsOf(reading: Reading, column: ColumnName): Record<string, readonly [number, string]> {
  const sums = new Map<string, [number, number]>();
  for (const row of rowsOf(reading)) {
    const [n, sum] = sums.get(row[column]) ?? [0, 0];
    sums.set(row[column], [n + 1, sum + row.amount]);
  }
  return Object.fromEntries([...sums].map(([key, [n, sum]]) => [key, [n, centimesToDecimal(sum)] as const]));
}
