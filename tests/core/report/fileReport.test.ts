import { expect, test } from 'vitest';
import type { Question } from '../../../src/core/ingest/issues.ts';
import { answerOption } from '../../../src/core/report/answerOption.ts';
import { answerTo, fileReport, type ReadOptions } from '../../../src/core/report/fileReport.ts';
import { csv, readFile } from '../ingest/readText.ts';

test('keeps what the reader needs of a file and nothing of its rows', async () => {
  const { table: _, ...ingest } = await readFile(
    csv('association,montant', 'Association A,1000', 'Association B,beaucoup'),
  );
  const report = fileReport(ingest);
  expect(Object.keys(report).sort()).toEqual([
    'amount',
    'byYear',
    'columns',
    'delimiter',
    'encoding',
    'file',
    'headerRecord',
    'issues',
    'occurrences',
    'preview',
    'profile',
    'questions',
    'rows',
    'setAsideRows',
    'sha256',
  ]);
  expect(report.rows).toEqual({ read: 2, accepted: 1, setAside: 1, blank: 0, totals: 0, footnotes: 0 });
  expect(report.setAsideRows).toEqual([
    { line: 3, reasons: ['A02'], field: 'amount_awarded', cells: ['Association B', 'beaucoup'] },
  ]);
  expect(structuredClone(report)).toEqual(report);
});

const asked = (code: Question['code'], heading: string): Question => ({ code, heading, choices: [], examples: [] });

test.each<[Question, string, ReadOptions]>([
  [asked('A03', 'montant'), ',', { decimal: ',' }],
  [asked('A03', 'montant'), '.', { decimal: '.' }],
  [asked('D03', 'date'), 'dmy', { date: 'dmy' }],
  [asked('D03', 'date'), 'mdy', { date: 'mdy' }],
  [asked('D03', 'date'), 'ymd', { date: 'ymd' }],
  [asked('A09', 'pourcentage'), 'percent', { share: 'percent' }],
  [asked('A09', 'pourcentage'), 'fraction', { share: 'fraction' }],
  [asked('H07', 'sum_mln'), '1000000', { unit: 1_000_000 }],
  [asked('H06', 'amount_awarded'), 'montant [2]', { mapping: { amount_awarded: 'montant [2]' } }],
  [asked('H01', 'recipient_name'), 'Nom', { mapping: { recipient_name: 'Nom' } }],
])('%o answered %s', (question, choice, option) => {
  expect(answerTo(question, choice)).toEqual(option);
});

test('a choice that was never offered settles nothing', () => {
  expect(answerTo(asked('A03', 'montant'), ';')).toEqual({});
  expect(answerTo(asked('D03', 'date'), 'ydm')).toEqual({});
});

test.each<[Question, string, string]>([
  [asked('A03', 'montant'), ',', '--decimal ,'],
  [asked('D03', 'date'), 'mdy', '--date mdy'],
  [asked('A09', 'pourcentage'), 'fraction', '--share fraction'],
  [asked('H07', 'sum_mln'), '1000000', '--unit 1000000'],
  [asked('H06', 'amount_awarded'), 'montant [2]', '--map "amount_awarded=montant [2]"'],
])('%o answered %s on the command line', (question, choice, option) => {
  expect(answerOption(question, choice)).toBe(option);
});

test.each([
  ['H01', csv('association,Budget voté', 'Association A,1000')],
  ['H06', csv('association,montant,montant', 'Association A,1000,900')],
  ['H07', csv('association,sum_mln', 'Association A,1000')],
  ['A03', csv('association;montant', 'Association A;1.000', 'Association B;12.500')],
  ['D03', csv('association,montant,date convention', 'Association A,1000,05/12/2016')],
  ['A09', csv('association,montant,pourcentage', 'Association A,1000,40', 'Association B,1000,60')],
])('every choice of %s settles its question', async (code, text) => {
  const { questions } = await readFile(text);
  expect(questions.map((question) => question.code)).toEqual([code]);
  for (const question of questions) {
    expect(question.choices).not.toEqual([]);
    for (const choice of question.choices) {
      expect((await readFile(text, answerTo(question, choice))).questions).toEqual([]);
    }
  }
});
