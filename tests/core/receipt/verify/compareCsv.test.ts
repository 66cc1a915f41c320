import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CsvDialectName } from '../../../../src/core/export/csvDialect.ts';
import type { Extract } from '../../../../src/core/export/extract.ts';
import { writeCsv } from '../../../../src/core/export/writeCsv.ts';
import type { CsvPart } from '../../../../src/core/receipt/part.ts';
import { compareCsv } from '../../../../src/core/receipt/verify/compareCsv.ts';

const seed = 20_261_122;
const encode = (text: string) => new TextEncoder().encode(text);

function partOf(records: readonly (readonly string[])[], dialect: CsvDialectName = 'data'): CsvPart {
  const extract: Extract = {
    columns: ['id', 'name', 'amount'].map((heading) => ({ heading, kind: heading === 'amount' ? 'number' : 'text' })),
    records: () => records,
  };
  return { name: 'data.csv', extract, dialect };
}
const written = (part: CsvPart) => [...writeCsv(part.extract, part.dialect)].join('');
const told = (text: string, part: CsvPart) =>
  compareCsv(encode(text), part, () => 'edited').map(({ code, params }) => [code, params]);

const rows = Array.from({ length: 20 }, (_, n) => [`G-${n}`, `Association ${n}`, `${n}00.00`]);

describe('where a CSV differs', () => {
  test('nowhere', () => {
    for (const dialect of ['data', 'excel'] as const) {
      const part = partOf(rows, dialect);
      expect(told(written(part), part)).toEqual([]);
    }
  });

  test('a heading, and a line break inside a cell counts as a line of the file', () => {
    const part = partOf([['A', 'first\nsecond', '1.00'], ...rows]);
    expect(told(written(part).replace('amount', 'montant'), part)).toEqual([
      ['header', { name: 'data.csv', line: 1, heading: 'amount', found: 'montant', expected: 'amount' }],
    ]);
    expect(told(written(part).replace('1900.00', '1901.00'), part)).toEqual([
      ['lineAltered', { name: 'data.csv', line: 23, heading: 'amount', found: '1901.00', expected: '1900.00' }],
    ]);
  });

  test('a quote that is never closed, and an end cut off', () => {
    const part = partOf(rows);
    const open = told(written(part).replace('Association 5,', '"Association 5,'), part);
    expect(open.map(([code]) => code)).toEqual(['lineAdded', ...Array(15).fill('lineMissing')]);
    expect(told(written(part).slice(0, -1), part)).toEqual([['lineEnd', { name: 'data.csv', line: 21 }]]);
  });

  test('a thousand lines that differ are told up to a limit, and counted beyond it', () => {
    const part = partOf(Array.from({ length: 1000 }, (_, n) => [`G-${n}`, `Association ${n}`, `${n}.00`]));
    const findings = compareCsv(encode(written(part).replaceAll('Association', 'Club')), part, () => 'edited');
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)).toMatchObject({ code: 'moreLines', params: { n: 800 } });
  });

  test(`any change of any records is told (seed ${seed})`, () => {
    const cell = fc.constantFrom('', 'A', 'B', 'C,"D"', 'ligne\nsuivante', '=1+1', 'جمعية');
    const record = fc.tuple(cell, cell, fc.constantFrom('', '1.00', '2.50'));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), fc.array(record, { maxLength: 12 }), (before, after) => {
        const [part, other] = [partOf(before), partOf(after)];
        const findings = told(written(other), part);
        expect(findings.length > 0).toBe(written(part) !== written(other));
        const count = (code: string) => findings.filter(([each]) => each === code).length;
        expect(count('lineAdded') - count('lineMissing')).toBe(after.length - before.length);
      }),
      { seed, numRuns: 500 },
    );
  });
});
