import { expect, test } from 'vitest';
import { reportCsv } from '../../../src/core/export/reportCsv.ts';
import { parseCsv } from '../../../src/core/ingest/parseCsv.ts';
import { fileReport } from '../../../src/core/report/fileReport.ts';
import { issueText } from '../../../src/i18n/issueText.ts';
import { csv, readFile } from '../ingest/readText.ts';

const words = {
  sentences: (...[code, params]: Parameters<Parameters<typeof reportCsv>[1]['sentences']>) =>
    issueText('fr', code, params),
  level: (level: string) => level,
};

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
  expect(headings).toEqual(['file', 'row', 'heading', 'cell', 'code', 'level', 'count', 'seen', 'why', 'do']);
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
