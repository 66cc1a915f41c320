import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvDialects, dialectOf } from '../../../src/core/export/csvDialect.ts';
import { listExtract } from '../../../src/core/export/listExtract.ts';
import { restore } from '../../../src/core/export/spreadsheetCell.ts';
import { writeCsv } from '../../../src/core/export/writeCsv.ts';
import { parseSample } from '../../../src/core/ingest/parseCsv.ts';
import { subjectKinds } from '../../../src/core/model/subject.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { directory } from '../../../src/core/query/directory.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { type DirectoryLine, directoryLines } from '../../../src/features/directory/directoryModel.ts';
import { lineColumns, sortLines } from '../../../src/features/directory/lineOrder.ts';
import { lineSearch } from '../../../src/features/directory/lineSearch.ts';
import { partialEdition, reference, tableOf, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_122;
const voice = voiceOf('fr');
const selections = fc.record({ table: grantTables, filter: filters, of: fc.constantFrom(...subjectKinds) });

function listOf({ table, filter, of }: typeof selections extends fc.Arbitrary<infer S> ? S : never) {
  const result = explore(table, filter);
  const rows = directory(table, compileFilter(table, filter), of);
  return { result, of, lines: directoryLines(of, rows, result, partialEdition, reference, voice) };
}

const sumOf = (lines: readonly DirectoryLine[]) => lines.reduce((sum, { figures }) => sum + (figures?.sum ?? 0), 0);

test(`the lines of every list sum to the total of the selection, sorted or not (seed ${seed})`, () => {
  fc.assert(
    fc.property(selections, fc.constantFrom(...lineColumns), fc.boolean(), (selection, column, descending) => {
      const { lines, result } = listOf(selection);
      const sorted = sortLines(lines, { column, descending }, voice.format.compare);
      expect(sumOf(lines)).toBe(result.total.sum);
      expect([...sorted].sort(byKey)).toEqual([...lines].sort(byKey));
    }),
    { seed, numRuns: 150 },
  );
});

test(`read again, the file has the lines and the centimes of the list (seed ${seed})`, () => {
  fc.assert(
    fc.property(selections, fc.constantFrom(...csvDialects), (selection, name) => {
      const { lines, result, of } = listOf(selection);
      const { prefix, delimiter, newline, decimal } = dialectOf[name];
      const text = [...writeCsv(listExtract({ of, lines, currency: result.currency, reference }), name)].join('');
      expect(text.startsWith(prefix)).toBe(true);
      const read = parseSample(text.slice(prefix.length).replaceAll(newline, '\n'), delimiter === ';' ? ';' : ',');
      const [header, ...records] = read.map(({ cells }) => cells);
      const amount = header?.indexOf('amount') ?? -1;
      const centimes = records.map((cells) => Math.round(Number((cells[amount] || '0').replace(decimal, '.')) * 100));
      expect(records.map(([key = '']) => restore(key))).toEqual(lines.map(({ key }) => key));
      expect(centimes).toEqual(lines.map(({ figures }) => figures?.sum ?? 0));
      expect(centimes.reduce((sum, line) => sum + line, 0)).toBe(result.total.sum);
    }),
    { seed, numRuns: 150 },
  );
});

const table = tableOf([
  { amount: 500_000, region: '09', sector: 'sport', recipient: 'aaaaaaaaaa', recipientName: 'Association Étoile' },
  { amount: 200_000, region: 'several', sector: 'sport', recipient: 'bbbbbbbbbb', recipientName: 'جمعية النجمة' },
  { amount: 100_000, region: '', sector: '', recipient: 'cccccccccc', recipientName: 'Les Associés' },
  { amount: 900_000, region: '01', sector: 'health', status: 'proposed', recipient: 'dddddddddd' },
]);
const awarded = { clauses: { status: ['awarded'], overlap: ['none'] } };

describe('a list', () => {
  test('closes on the places off the map and what is not stated, and never says zero', () => {
    const { lines } = listOf({ table, filter: awarded, of: 'region' });
    expect(lines.filter(({ state }) => state === 'held').map(({ key }) => key)).toEqual(['09']);
    expect(lines.filter(({ state }) => state === 'noRow').map(({ key }) => key)).toEqual(['01']);
    expect(lines.filter(({ state }) => state === 'notInEdition')).toHaveLength(10);
    expect(lines.slice(-2).map(({ state, key }) => [state, key])).toEqual([
      ['offMap', 'several'],
      ['notStated', ''],
    ]);
    expect(lines.filter(({ figures }) => figures?.n === 0)).toEqual([]);
  });

  test('keeps what no page is about last, whatever the order', () => {
    const { lines } = listOf({ table, filter: awarded, of: 'region' });
    const sorted = sortLines(lines, { column: 'sum', descending: false }, voice.format.compare);
    expect(sorted.slice(-2).map(({ key }) => key)).toEqual(['several', '']);
    const named = sortLines(lines, { column: 'name', descending: true }, voice.format.compare);
    expect(named[0]?.key).toBe('12');
  });

  test.each([
    ['etoile', ['aaaaaaaaaa']],
    ['نجمه', ['bbbbbbbbbb']],
    ['association etoile', ['aaaaaaaaaa']],
    ['جمعية نجمة', ['bbbbbbbbbb']],
    ['assoc', ['cccccccccc', 'aaaaaaaaaa']],
    ['rien de tel', []],
  ])('finds %s', (sought, keys) => {
    const { lines } = listOf({ table, filter: awarded, of: 'recipient' });
    expect(lineSearch(lines)(sought).map(({ key }) => key)).toEqual(keys);
  });
});

function byKey(a: DirectoryLine, b: DirectoryLine): number {
  return a.key < b.key ? -1 : 1;
}
