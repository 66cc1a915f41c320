import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { setAsideCsv } from '../../../src/core/export/setAsideCsv.ts';
import { restore } from '../../../src/core/export/spreadsheetCell.ts';
import type { FileIngest } from '../../../src/core/ingest/fileIngest.ts';
import { csv, readFile } from '../ingest/readText.ts';

const seed = 20_261_204;
const named = ['file', 'row', 'field', 'heading', 'code', 'reason', 'cell'];
const reasonOf = (code: string) => `raison ${code}`;
const column = (heading: string) => ({ heading, field: null, by: null }) as const;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', 'a;b', 'dit "le" club', 'deux\r\nlignes', "'", ''),
);
const table = (written: string) =>
  Papa.parse<string[]>(written.replace(/^\ufeff/, ''), { delimiter: ';', newline: '\r\n' }).data.slice(0, -1);

test('a file without such rows is its header, marked as UTF-8 for a spreadsheet', () => {
  const written = setAsideCsv({ file: 'a.csv', columns: [column('montant')], setAsideRows: [] }, reasonOf);
  expect(written).toBe('\ufefffile;row;field;heading;code;reason;cell;montant\r\n');
});

test('every row names its file, line, field, heading, reason and cell, then stands whole', async () => {
  const lines = ['1;A;beaucoup', '2;B;', '3;C;100', '3;D;200', '4;E;1;trop'];
  const written = setAsideCsv(await readFile(csv('id;association;montant voté', ...lines), { mapping }), reasonOf);
  expect(table(written)).toEqual([
    [...named, 'id', 'association', 'montant voté'],
    ['test.csv', '2', 'amount_awarded', 'montant voté', 'A02', 'raison A02', 'beaucoup', '1', 'A', 'beaucoup'],
    ['test.csv', '3', 'amount_awarded', 'montant voté', 'A01', 'raison A01', '', '2', 'B', ''],
    ['test.csv', '5', 'grant_id', 'id', 'R06', 'raison R06', '3', '3', 'D', '200'],
    ['test.csv', '6', '', '', 'R01', 'raison R01', '', '4', 'E', '1', 'trop'],
  ]);
});
const mapping = { grant_id: 'id', amount_awarded: 'montant voté' };

test(`any CSV reader gets back every cell; no cell runs (seed ${seed})`, () => {
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      file: cell,
      headings: fc.array(cell, { minLength: width, maxLength: width }),
      cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(rows, ({ file, headings, cells }) => {
      const setAsideRows: FileIngest['setAsideRows'] = cells.map((record, index) => ({
        line: index + 2,
        reasons: ['A01', 'R01'],
        field: null,
        cells: record,
      }));
      const read = table(setAsideCsv({ file, columns: headings.map(column), setAsideRows }, reasonOf));
      expect(read.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      expect(read.map((record) => record.map(restore))).toEqual([
        [...named, ...headings],
        ...cells.flatMap((record, index) =>
          ['A01', 'R01'].map((code) => [file, String(index + 2), '', '', code, reasonOf(code), '', ...record]),
        ),
      ]);
    }),
    { seed, numRuns: 200 },
  );
});
