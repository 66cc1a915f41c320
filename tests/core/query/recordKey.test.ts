import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantDetail } from '../../../src/core/query/grantDetail.ts';
import { recordKey } from '../../../src/core/query/recordKey.ts';
import { type GrantTable, rowAt } from '../../../src/core/table/grantTable.ts';
import { parsePage, pathOf } from '../../../src/core/view/page.ts';
import { tableOf } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';
import { grantTables } from '../../support/tables.ts';

const seed = 20_260_317;
const kinds = ['published', 'simulated', 'own'] as const;

/** Opens every row of a table by its key, through an address, and expects the grant it is a part of. */
function expectEveryRowOpens(table: GrantTable): void {
  for (let row = 0; row < table.length; row++) {
    for (const kind of kinds) {
      const page = parsePage(pathOf({ kind: 'grant', id: recordKey(rowAt(table, row), kind) }));
      const parts = page.kind === 'grant' ? grantDetail(table, page.id)?.parts : undefined;
      expect(parts?.map((part) => part.row)).toContain(row);
      expect(new Set(parts?.map((part) => table.grant[part.row]))).toEqual(new Set([table.grant[row]]));
    }
  }
}

describe('recordKey', () => {
  test('every row of the published edition opens by its key, most by their id', async () => {
    const table = await publishedTable();
    expectEveryRowOpens(table);
    const rows = Array.from({ length: table.length }, (_, row) => rowAt(table, row));
    expect(rows.every((row) => recordKey(row, 'published') === row.grantId)).toBe(true);
  });

  test(`so does every row of a random table (seed ${seed})`, () => {
    fc.assert(fc.property(grantTables, expectEveryRowOpens), { seed, numRuns: 60 });
  });

  test('an id that two funders use names neither of their grants', () => {
    const table = tableOf([
      { amount: 100, grantId: '1', funder: 'a', file: 'dossier/a.csv' },
      { amount: 200, grantId: '2', funder: 'a', file: 'dossier/a.csv' },
      { amount: 300, grantId: '1', funder: 'b', file: 'b.csv' },
      { amount: 400, file: 'b.csv' },
    ]);
    const keys = [0, 1, 2, 3].map((row) => recordKey(rowAt(table, row), 'published'));
    expect(keys).toEqual(['dossier/a.csv:2', '2', 'b.csv:4', 'b.csv:5']);
    expectEveryRowOpens(table);
    expect(grantDetail(table, '1')).toBeNull();
  });

  test.each(['', ':', 'b.csv', 'b.csv:', 'b.csv:99', ':2', 'c.csv:2'])('%j opens nothing', (key) => {
    expect(grantDetail(tableOf([{ amount: 1, file: 'b.csv' }]), key)).toBeNull();
  });
});

describe('grantDetail', () => {
  test('compares with the grants of the same funder and sector that count, parts of one taken together', () => {
    const of = { funder: 'a', sector: 'sport', file: 'a.csv' };
    const table = tableOf([
      { ...of, amount: 100, grantId: 'mine' },
      { ...of, amount: 50, counted: 20, region: '01', grant: 1 },
      { ...of, amount: 50, counted: 30, region: '02', grant: 1 },
      { ...of, amount: 90, overlap: 'yes' },
      { ...of, amount: 90, status: 'proposed' },
      { ...of, amount: 90, currency: 'EUR' },
      { ...of, amount: 90, sector: 'culture' },
      { ...of, amount: 100 },
      { ...of, amount: 900 },
    ]);
    expect(grantDetail(table, 'mine')?.smaller).toBe(1);
  });
});
