import { describe, expect, test } from 'vitest';
import { IssueLog } from '../../../src/core/ingest/issueLog.ts';
import { reportUnsafeCells, reportUnsafeHeadings } from '../../../src/core/ingest/unsafeText.ts';
import { countsRows } from '../../../src/core/report/countsRows.ts';

function codesOf(cell: string): string[] {
  const log = new IssueLog();
  reportUnsafeCells(log, 2, [cell], () => 'Objet');
  return log.issues().map(({ code }) => code);
}

describe('X01, characters that turn or hide what is around them', () => {
  test.each(['\u202eAssociation Q', 'Association\u2066 Q', 'Association\u0000Q', 'A\u001bB', 'A\u0085B'])(
    '%j',
    (cell) => {
      expect(codesOf(cell)).toEqual(['X01']);
    },
  );

  test.each(['جمعية\u200f أ', 'می\u200cخواهم', 'two\r\nlines', 'a\ttab', '\ufeffname', 'Œuvre n° 1'])(
    'no harm in %j',
    (cell) => expect(codesOf(cell)).toEqual([]),
  );

  test('are told by their number, never by the text that holds them', () => {
    const log = new IssueLog();
    reportUnsafeCells(log, 3, ['a', '\u202eAssociation Q'], (index) => `column ${index}`);
    expect(log.issues()[0]?.first).toEqual([{ row: 3, heading: 'column 1', cell: 'U+202E' }]);
  });
});

describe('X02, what a spreadsheet would run', () => {
  test.each([
    '=HYPERLINK("http://publisher.example")',
    ' =1+1',
    '\u200e=A1',
    '＝SUM(A1)',
    '@SUM(1+1)',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
  ])('%j', (cell) => expect(codesOf(cell)).toContain('X02'));

  test.each([
    '-4.000',
    '+212 600 00 00 00',
    '- achat (matériel)',
    '— (note)',
    '@association',
    '=',
    '(1 500)',
    '== titre',
  ])('not %j', (cell) => expect(codesOf(cell)).toEqual([]));
});

test('a cell of a million characters is read once, whatever it repeats', () => {
  const unlike = ['a', '-a ', '- ', ' ', '=', '<a'].map((part) => `-${part.repeat(1_000_000 / part.length)}`);
  expect(unlike.flatMap(codesOf)).toEqual([]);
  expect(codesOf(`-${'a'.repeat(1_000_000)}(1)`)).toEqual(['X02']);
});

test('what is in cells and headings is no share of the rows', () => {
  for (const code of ['X01', 'X02', 'X03'] as const)
    expect(countsRows({ code, level: 'warns', count: 1, first: [] }, 2)).toBe(false);
});

test('X03, markup in a heading; comparisons are none', () => {
  const log = new IssueLog();
  reportUnsafeHeadings(log, 1, ['<b>x</b>', '<script src=x>', 'Montant < 50', '\u202eMontant', '__proto__']);
  expect(log.issues().map(({ code, count }) => [code, count])).toEqual([
    ['X01', 1],
    ['X03', 2],
  ]);
});
