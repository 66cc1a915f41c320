import fc from 'fast-check';
import { expect, it } from 'vitest';
import { neutralise, restore } from '../../../src/core/export/spreadsheetCell.ts';

const seed = 20260102;
const dangerous = [
  '=1+1',
  '+212',
  '-x',
  '@SUM',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\tx',
  '\rx',
  '\nx',
  '\0x',
  '  =1',
  '\u200f=1',
  "'=1",
];

it.each(dangerous)('puts one apostrophe before %j and takes it back', (cell) => {
  expect(neutralise(cell)).toBe(`'${cell}`);
  expect(restore(neutralise(cell))).toBe(cell);
});

it('leaves harmless text alone, apostrophes included', () => {
  for (const cell of ['', 'Association A', "'tout court'", 'a=b', '1-2']) {
    expect(neutralise(cell)).toBe(cell);
    expect(restore(cell)).toBe(cell);
  }
});

it(`restore undoes neutralise for any text (seed ${seed})`, () => {
  const risky = fc.string({ unit: fc.constantFrom("'", '=', '-', '@', ' ', '\t', '\u200e', '＝', 'a', '\n') });
  fc.assert(
    fc.property(fc.oneof(risky, fc.string({ unit: 'binary' })), (cell) => restore(neutralise(cell)) === cell),
    { seed, numRuns: 2000 },
  );
});
