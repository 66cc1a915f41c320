import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { setAsideCsv } from '../../../src/core/export/setAsideCsv.ts';
import { restore } from '../../../src/core/export/spreadsheetCell.ts';
import type { FileIngest } from '../../../src/core/ingest/fileIngest.ts';

const seed = 20_261_204;
const column = (heading: string) => ({ heading, field: null, by: null }) as const;
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('=1+1', 'a,b', 'dit "le" club', 'deux\r\nlignes', "'", ''),
);

test('a file without such rows is its header', () => {
  expect(setAsideCsv({ columns: [column('montant')], setAsideRows: [] })).toBe('line,reasons,montant\n');
});

test(`any CSV reader gets back line, reasons and every cell; no cell runs (seed ${seed})`, () => {
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.record({
      headings: fc.array(cell, { minLength: width, maxLength: width }),
      cells: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(rows, ({ headings, cells }) => {
      const setAsideRows: FileIngest['setAsideRows'] = cells.map((record, index) => ({
        line: index + 2,
        reasons: ['A01', 'R01'],
        cells: record,
      }));
      const written = setAsideCsv({ columns: headings.map(column), setAsideRows });
      const read = Papa.parse<string[]>(written, { delimiter: ',', newline: '\n' }).data.slice(0, -1);
      expect(read.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
      expect(read.map((record) => record.map(restore))).toEqual([
        ['line', 'reasons', ...headings],
        ...cells.map((record, index) => [String(index + 2), 'A01 R01', ...record]),
      ]);
    }),
    { seed, numRuns: 200 },
  );
});
