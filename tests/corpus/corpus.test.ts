import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HeadingMap } from '../../src/core/ingest/claimHeadings.ts';
import { centimesToDecimal } from '../../src/core/model/money.ts';
import type { ColumnName } from '../../src/core/table/grantTable.ts';
import { type Reading, readFile, rowsOf } from '../core/ingest/readText.ts';
import { answers, folder, present } from './answers.ts';

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
