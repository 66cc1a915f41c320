import { expect, test } from 'vitest';
import { reportCsv } from '../../../src/core/export/reportCsv.ts';
import { parseCsv } from '../../../src/core/ingest/parseCsv.ts';
import { fileReport } from '../../../src/core/report/fileReport.ts';
import { reportSentences } from '../../../src/i18n/checkText.ts';
import { csv, readFile } from '../ingest/readText.ts';

const words = reportSentences('fr', 'kharita-grants-1');

test('every place is a line with its cell, harmless to a spreadsheet; what was only counted is one line', async () => {
  const text = csv(
    'association;montant (DH);domaine;Inconnu',
    'A;=1+1;Alphab.;x',
    ';;;',
    ';;;',
    'B;à voir;Culture;x',
    'C;100;Alphab.;x',
  );
  const ingest = await readFile(text);
  const table = reportCsv(fileReport(ingest), words);
  expect(table.startsWith('\ufeff')).toBe(true);
  const [headings, ...lines] = [...parseCsv(table.slice(1).replaceAll('\r\n', '\n'), ';')].flatMap(({ records }) =>
    records.map(({ cells }) => cells),
  );
  expect(headings?.join(';')).toBe('Fichier;Ligne;En-tête;Cellule;Code;Effet;Nombre;Constat;Pourquoi;Que faire');
  expect(lines.filter((cells) => cells[4] === 'H05').map((cells) => [cells[2], cells[3]])).toContainEqual([
    'association',
    'Bénéficiaire',
  ]);
  const of = (code: string) =>
    lines.filter((cells) => cells[4] === code).map((cells) => [cells[1], cells[3], cells[6]]);
  expect(of('A02')).toEqual([
    ['2', "'=1+1", '1'],
    ['5', 'à voir', '1'],
  ]);
  expect(of('R02')).toEqual([['', '', '2']]);
  expect(of('S01').map(([row]) => row)).toEqual(['2', '6']);
  const total = (code: string) => of(code).reduce((sum, [, , count]) => sum + Number(count), 0);
  for (const { code } of ingest.issues) {
    const told = ingest.issues.filter((issue) => issue.code === code).reduce((sum, { count }) => sum + count, 0);
    expect([code, total(code)]).toEqual([code, told]);
  }
});

test('a total that disagrees is to be checked and in no sum, in every language', async () => {
  const ingest = await readFile(csv('association;montant (DH)', 'A;100', 'Total;150'));
  for (const language of ['fr', 'ar', 'en'] as const) {
    const { level } = reportSentences(language, 'kharita-grants-1');
    const table = reportCsv(fileReport(ingest), reportSentences(language, 'kharita-grants-1'));
    const line = table.split('\r\n').find((cells) => cells.includes(';R03;'));
    expect(line).toContain(`;R03;${level('apart')};`);
    expect(level('apart')).not.toBe(level('warns'));
  }
});
