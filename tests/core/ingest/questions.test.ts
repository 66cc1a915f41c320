import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/core/ingest/fileIngest.ts';
import type { IngestOptions } from '../../../src/core/ingest/openFile.ts';
import { csv, readFile } from './readText.ts';

interface Asking {
  readonly code: string;
  readonly asks: string;
  /** The same file with one cell changed. */
  readonly settled: string;
  readonly question: {
    readonly heading: string;
    readonly choices: readonly string[];
    /** Two cells of the file at most, and what each choice makes of them. */
    readonly examples: readonly { readonly cell: string; readonly readings: readonly string[] }[];
    readonly cells?: readonly (readonly string[])[];
  };
  readonly sumWithheld: boolean;
  readonly answer: Partial<IngestOptions>;
}

const askings: readonly Asking[] = [
  {
    code: 'H01',
    asks: csv('association,Budget voté', 'Association A,1000'),
    settled: csv('association,montant', 'Association A,1000'),
    question: { heading: 'amount_awarded', choices: ['Budget voté'], examples: [], cells: [['1000']] },
    sumWithheld: true,
    answer: { mapping: { amount_awarded: ' budget\nVOTE ' } },
  },
  {
    code: 'H06',
    asks: csv('association,montant,montant accordé', 'Association A,1000,900'),
    settled: csv('association,montant,montant demandé', 'Association A,1000,900'),
    question: { heading: 'amount_awarded', choices: ['montant', 'montant accordé'], examples: [] },
    sumWithheld: true,
    answer: { mapping: { amount_awarded: 'montant' } },
  },
  {
    code: 'H06',
    asks: csv('association,montant,montant', 'Association A,1000,900'),
    settled: csv('association,montant,autre', 'Association A,1000,900'),
    question: { heading: 'amount_awarded', choices: ['montant [2]', 'montant [3]'], examples: [] },
    sumWithheld: true,
    answer: { mapping: { amount_awarded: 'montant [2]' } },
  },
  {
    code: 'H07',
    asks: csv('association,sum_mln', 'Association A,1000'),
    settled: csv('association,sum', 'Association A,1000'),
    question: {
      heading: 'sum_mln',
      choices: ['1', '1000000'],
      examples: [{ cell: '1000', readings: ['1000', '1000000000'] }],
    },
    sumWithheld: true,
    answer: { unit: 1 },
  },
  {
    code: 'A03',
    asks: csv('association;montant', 'Association A;1.000', 'Association B;12.500'),
    settled: csv('association;montant', 'Association A;1.000', 'Association B;12.500,00'),
    question: {
      heading: 'montant',
      choices: [',', '.'],
      examples: [
        { cell: '1.000', readings: ['1000', '1'] },
        { cell: '12.500', readings: ['12500', '12.5'] },
      ],
    },
    sumWithheld: true,
    answer: { decimal: ',' },
  },
  {
    code: 'D03',
    asks: csv('association,montant,date convention', 'Association A,1000,05/12/2016', 'Association B,1000,06/11/2016'),
    settled: csv(
      'association,montant,date convention',
      'Association A,1000,05/12/2016',
      'Association B,1000,16/11/2016',
    ),
    question: {
      heading: 'date convention',
      choices: ['dmy', 'mdy'],
      examples: [
        { cell: '05/12/2016', readings: ['2016-12-05', '2016-05-12'] },
        { cell: '06/11/2016', readings: ['2016-11-06', '2016-06-11'] },
      ],
    },
    sumWithheld: false,
    answer: { date: 'dmy' },
  },
  {
    code: 'A09',
    asks: csv('association,montant,pourcentage', 'Association A,1000,50', 'Association B,1000,1'),
    settled: csv('association,montant,pourcentage', 'Association A,1000,0.5', 'Association B,1000,1'),
    question: {
      heading: 'pourcentage',
      choices: ['percent', 'fraction'],
      examples: [{ cell: '50', readings: ['50', ''] }],
    },
    sumWithheld: false,
    answer: { share: 'fraction' },
  },
];

describe.each(askings)('$code', ({ code, asks, settled, question, sumWithheld, answer }) => {
  it('asks, names its choices and guesses nothing', async () => {
    const reading = await readFile(asks);
    expect(reading.questions).toEqual([{ code, ...question }]);
    expect(verdictOf(reading)).toBe('asks');
    expect(reading.issues.find((issue) => issue.level === 'asks')?.code).toBe(code);
    if (sumWithheld) {
      expect(reading.amount.sum).toBeNull();
      expect(reading.table.length).toBe(0);
    } else expect(reading.amount.sum).not.toBeNull();
  });

  it('is settled by one cell', async () => {
    const reading = await readFile(settled);
    expect(reading.questions).toEqual([]);
    expect(verdictOf(reading)).toBe('clean');
    expect(reading.amount.sum).not.toBeNull();
  });

  it('is settled by an answer', async () => {
    const reading = await readFile(asks, answer);
    expect(reading.questions).toEqual([]);
    expect(reading.table.length).toBeGreaterThan(0);
  });
});

it('reads the same column as two sums under two answers', async () => {
  const asks = csv('association;montant', 'Association A;1.000', 'Association B;12.500');
  expect((await readFile(asks, { decimal: ',' })).amount.sum).toBe('13500.00');
  expect((await readFile(asks, { decimal: '.' })).amount.sum).toBe('13.50');
});

it('leaves years not stated while dates wait, and keeps the sum', async () => {
  const reading = await readFile(csv('association,montant,date', 'A,1000,05/12/2016', 'B,500,2016-01-02'));
  expect(reading.byYear).toEqual({ notStated: { n: 1, sum: '1000.00' }, 2016: { n: 1, sum: '500.00' } });
  expect(reading.amount.sum).toBe('1500.00');
});

it('applies percentages and fractions as answered', async () => {
  const asks = csv('association,montant,pourcentage', 'A,1000,50', 'B,1000,1');
  const percent = await readFile(asks, { share: 'percent' });
  expect([...percent.table.counted]).toEqual([50000, 1000]);
  expect([...percent.table.amount]).toEqual([100000, 100000]);
  const fraction = await readFile(asks, { share: 'fraction' });
  expect([...fraction.table.counted]).toEqual([100000, 100000]);
});

it('blocks when a needed column is missing and no heading is left to choose', async () => {
  const reading = await readFile(csv('association', 'Association A', 'Association B'));
  expect(reading.issues.map(({ code, level }) => [code, level])).toContainEqual(['H01', 'blocks']);
  expect(reading.questions).toEqual([]);
  expect(reading.amount.sum).toBeNull();
  expect(verdictOf(reading)).toBe('blocked');
});

it('asks for a mapped heading that the file does not have', async () => {
  const reading = await readFile(csv('association,montant,x', 'A,1,2'), { mapping: { programme: 'Nulle part' } });
  expect(reading.questions).toEqual([
    { code: 'H01', heading: 'programme', choices: ['x'], examples: [], cells: [['2']] },
  ]);
});

describe('the examples of a question', () => {
  const examplesOf = async (...lines: readonly string[]) =>
    (await readFile(csv('association;montant', ...lines))).questions[0]?.examples;

  it('are at most two different cells of the file, exact to the last digit', async () => {
    expect(await examplesOf('A;1.255', 'B;1.255', 'C;-2.500', 'D;3.000')).toEqual([
      { cell: '1.255', readings: ['1255', '1.255'] },
      { cell: '-2.500', readings: ['-2500', '-2.5'] },
    ]);
  });

  it('leave a reading empty where a choice cannot read the cell', async () => {
    expect(await examplesOf('A;1,5', 'B;2.5')).toEqual([
      { cell: '1,5', readings: ['1.5', ''] },
      { cell: '2.5', readings: ['', '2.5'] },
    ]);
  });

  it('carry the words about money beside the figure', async () => {
    expect(await examplesOf('A;1.500 MDH')).toEqual([{ cell: '1.500 MDH', readings: ['1500000000', '1500000'] }]);
  });
});
