import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, fileCloses, reconcile } from '../../../src/core/audit/reconciliation.ts';
import { altered, auditOf, messyFiles, type Read, readAll } from '../../support/audits.ts';

const seed = 20_261_122;
const messy = {
  'liste.csv': [
    'grant_id,recipient_name,purpose,amount_awarded,currency,fiscal_year',
    '1,Association A,Projet 1,1000.00,MAD,2024',
    '2,Association B,Projet 2,,MAD,2024',
    '3,Association C,Projet 3,à préciser,MAD,2024',
    '1,Association D,Projet 4,250.50,MAD,2024',
    '5,Association E,Projet 5,300.00,MAD,2024,,en trop',
    ',,,,,',
    '6,Association F,Projet 6,99.99,MAD,2024',
    'Total,,,1099.99,,',
    '(*) provisoire,,,,,',
    '',
  ].join('\n'),
};

describe('what a file prints, against what is counted of it', () => {
  test('every record is in one count, and legible amounts set aside stay in the sum', async () => {
    const { files } = auditOf(await readAll(messy));
    expect(files[0]).toMatchObject({
      records: 9,
      rows: { read: 9, accepted: 2, setAside: 4, blank: 1, totals: 1, footnotes: 1 },
      sums: [{ currency: 'MAD', in: 135_049, accepted: 109_999, setAside: 25_050 }],
      faults: [],
    });
    expect(reconcile(files)).toMatchObject({ dataRows: 6, accepted: 2, setAside: 4, closes: true });
  });

  test(`closes for any files whatever is in them (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, async (texts) => {
        const { files } = auditOf(await readAll(texts));
        const all = reconcile(files);
        expect([all.closes, all.faults]).toEqual([true, 0]);
        expect(all.sums.map(differenceOf)).toEqual(all.sums.map(() => 0));
        expect(all.dataRows).toBe(all.accepted + all.setAside);
        for (const { issues, rows } of files) {
          const told = issues.filter(({ level }) => level === 'setsAside').reduce((n, { count }) => n + count, 0);
          expect(told).toBe(rows.setAside);
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`a changed amount, a lost row and a row too many are found with their line (seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, fc.nat(), fc.integer({ min: 1, max: 1_000_000 }), async (texts, at, by) => {
        const read = await readAll(texts);
        const row = at % read.table.length;
        const line = read.table.line[row];
        const grant = read.table.grant[row];
        const ofGrant = (other: number) => read.table.grant[other] === grant;
        const changed = altered(read.table, (other, amount) => (ofGrant(other) ? amount + by : amount));
        expect(faultsOf({ ...read, table: changed })).toEqual([['changed', line]]);
        const lost = altered(read.table, (other, amount) => (ofGrant(other) ? null : amount));
        expect(faultsOf({ ...read, table: lost })).toEqual([['lost', line]]);
        const [first] = read.readings;
        if (!first) throw new Error('no file');
        const without = new Map([...first.source.rows].filter(([known]) => known !== 2));
        const extra = [{ ...first, source: { ...first.source, rows: without } }, ...read.readings.slice(1)];
        expect(faultsOf({ ...read, readings: extra })).toEqual([['extra', 2]]);
      }),
      { seed, numRuns: 40 },
    );
  });

  test('another file than the one described, rows miscounted and a total not met are found', async () => {
    const read = await readAll(messy);
    const [reading] = read.readings;
    if (!reading) throw new Error('no file');
    const withReading = (change: object) => auditOf({ ...read, readings: [{ ...reading, ...change }] }).files[0];
    expect(withReading({ sha256: '0'.repeat(64) })?.faults[0]?.kind).toBe('file');
    expect(withReading({ bytes: reading.bytes + 1 })?.faults[0]?.kind).toBe('file');
    expect(withReading({ rows: { ...reading.rows, accepted: 3 } })?.faults[0]?.kind).toBe('rows');
    const forgotten = withReading({ setAsideRows: reading.setAsideRows.slice(1) });
    expect(forgotten?.faults.map(({ kind, line }) => [kind, line])).toEqual([
      ['rows', null],
      ['lost', 3],
    ]);
    const control = { programme: '', session: '', year: '2024', total: '1099.98', rows: 2, note: '' };
    const missed = withReading({ resource: { ...reading.resource, controlTotals: [control] } });
    expect([missed?.faultCount, missed && fileCloses(missed)]).toEqual([0, false]);
    const met = withReading({ resource: { ...reading.resource, controlTotals: [{ ...control, total: '1099.99' }] } });
    expect(met && fileCloses(met)).toBe(true);
  });

  test('currencies and kinds of amount are never added', async () => {
    const { files } = auditOf(
      await readAll({
        'a.csv': 'recipient_name,amount_awarded,currency\nAssociation A,10.00,MAD\nAssociation B,5.00,EUR\n',
        'b.csv': 'recipient_name,amount_paid,currency\nAssociation A,7.00,MAD\n',
      }),
    );
    expect(reconcile(files).sums.map(({ kind, currency, in: sum }) => [kind, currency, sum])).toEqual([
      ['awarded', 'MAD', 1_000],
      ['paid', 'MAD', 700],
      ['awarded', 'EUR', 500],
    ]);
  });
});

function faultsOf(read: Read) {
  return auditOf(read).files.flatMap(({ faults }) => faults.map(({ kind, line }) => [kind, line]));
}
