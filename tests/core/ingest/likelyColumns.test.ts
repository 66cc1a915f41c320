import { expect, test } from 'vitest';
import { suits } from '../../../src/core/ingest/likelyColumns.ts';
import { issueParams } from '../../../src/core/report/issueParams.ts';
import { choiceText } from '../../../src/i18n/choiceText.ts';
import { csv, readFile } from './readText.ts';

test('an amount is what reads as amounts, and rather not a running number or a year', () => {
  expect(suits('amount_awarded', true, ['1.500', '2.750', 'n.c.'])).toBe(2);
  expect(suits('amount_awarded', true, ['1', '2', '2', '3', '4'])).toBe(1);
  expect(suits('amount_awarded', true, ['2021', '2022', '2022'])).toBe(1);
  expect(suits('amount_awarded', true, ['Association A', 'Association B'])).toBe(0);
  expect(suits('amount_awarded', true, ['03/04/2023', '05/06/2023'])).toBe(0);
  expect(suits('recipient_name', false, ['Association A', 'Association B'])).toBe(2);
  expect(suits('recipient_name', false, ['03 avril 2023', '5 juin 2023'])).toBe(0);
  expect(suits('close_date', false, ['03/04/2023', '25/06/2023'])).toBe(2);
  expect(suits('close_date', false, [])).toBe(0);
});

test('a question for a column offers those whose cells suit it first, each with two of its cells', async () => {
  const report = await readFile(
    csv(
      'N°;Nom de la structure;Somme;Dates',
      '1;Association A;1.500;03/04/2023',
      '2;Association B;2.750;05/06/2023',
      '2;Association C;3.000;05/06/2023',
      'Total;;7.250;',
    ),
  );
  const [amount, recipient] = report.questions;
  expect(amount).toMatchObject({ code: 'H01', heading: 'amount_awarded' });
  expect(amount?.choices.slice(0, 2)).toEqual(['Somme', 'N°']);
  expect(recipient?.choices[0]).toBe('Nom de la structure');
  if (!amount) throw new Error('the amount is asked about');
  expect(choiceText('fr', amount, 'Somme').replace(/\s/g, ' ')).toBe('Somme : « 1.500 » ; « 2.750 »');
  const [issue] = report.issues.filter(({ code }) => code === 'H01');
  expect(issue && issueParams(issue, report.questions)).toMatchObject({ nearest: 'Somme' });
  expect(report.preview.columns[2]?.cells).toEqual(['1.500', '2.750', '3.000']);
});
