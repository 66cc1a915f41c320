import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { IngestCancelled } from '../../../src/core/ingest/openFile.ts';
import { csv, readFile } from './readText.ts';

const seed = 20260105;
vi.setConfig({ testTimeout: 60_000 });

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Association A',
    'TOTAL',
    'المجموع',
    'Source : x',
    '* note',
    '12',
    '1.500',
    '1 200,50',
    '-3',
    'NC',
    '05/12/2016',
    '2024',
    '"',
    "'=x",
    '01|02',
    'a;b',
  ),
  fc.string({ maxLength: 8 }),
);
const record = fc.array(cell, { maxLength: 6 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it(`every record is counted exactly once, whatever the file (seed ${seed})`, async () => {
  const file = fc.record({ records: fc.array(record, { maxLength: 20 }), delimiter: fc.constantFrom(',', ';', '\t') });
  await fc.assert(
    fc.asyncProperty(file, async ({ records, delimiter }) => {
      const lines = [['association', 'montant', 'date', 'région'], ...records].map((cells) =>
        cells.map(quoted).join(delimiter),
      );
      const reading = await readFile(`${lines.join('\n')}\n`);
      const { read, accepted, setAside, blank, totals, footnotes } = reading.rows;
      expect(accepted + setAside + blank + totals + footnotes).toBe(read);
      expect(reading.setAsideRows).toHaveLength(setAside);
      const blocked = reading.issues.some((issue) => issue.level === 'blocks');
      if (!blocked) expect(read).toBe(records.length);
    }),
    { seed, numRuns: 300 },
  );
});

it(`years close on the sum, and rows of the table on both (seed ${seed + 1})`, async () => {
  const grants = fc.array(fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('', '2019', '2020', '2021')), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(grants, async (rows) => {
      const lines = rows.map(([n, year], i) => `A${i},${n},${year}`);
      const reading = await readFile(csv('association,montant,année', ...lines));
      const sum = rows.reduce((total, [n]) => total + n, 0);
      expect(reading.amount.sum).toBe(`${sum}.00`);
      expect(Object.values(reading.byYear).reduce((total, year) => total + Number(year.sum), 0)).toBe(sum);
      expect(reading.table.amount.reduce((total, n) => total + n, 0)).toBe(sum * 100);
    }),
    { seed: seed + 1, numRuns: 100 },
  );
});

it('reads the same whatever the dialect', async () => {
  const table = [
    ['association', 'montant', 'objet'],
    ['A "x"', '1 200,50', 'une;deux,trois'],
    ['جمعية', '7,25', 'ligne\nsuivante'],
  ];
  const texts = [',', ';', '\t', '|'].flatMap((delimiter) =>
    ['\n', '\r\n'].map((end) => table.map((row) => row.map(quoted).join(delimiter)).join(end)),
  );
  for (const text of texts) {
    const reading = await readFile(text);
    expect(reading).toMatchObject({ amount: { sum: '1207.75', n: 2 }, rows: { read: 2 } });
    expect([...reading.table.line]).toEqual([2, 3]);
  }
});

it('reports progress in bytes and stops when cancelled', async () => {
  const text = csv('association,montant', ...Array.from({ length: 30_000 }, (_, i) => `Association ${i},${i}`));
  const steps: number[] = [];
  await readFile(text, { onProgress: (read, total) => steps.push(read / total) });
  expect(steps.at(-1)).toBe(1);
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  let asked = 0;
  await expect(readFile(text, { cancelled: () => ++asked > 2 })).rejects.toBeInstanceOf(IngestCancelled);
  expect(asked).toBe(3);
});

it('numbers lines and records across chunks and quoted line ends', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) =>
    i % 7 === 0 ? `"Association\n${i}",${i}` : `Association ${i},${i}`,
  );
  const reading = await readFile(csv('association,montant', ...rows));
  expect(reading.rows).toMatchObject({ read: 60_000, accepted: 60_000 });
  expect(reading.table.line.at(-1)).toBe(1 + 60_000 + Math.ceil(60_000 / 7));
  expect(reading.amount.sum).toBe('1799970000.00');
});
