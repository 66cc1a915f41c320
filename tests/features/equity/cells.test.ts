import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { defaultView, reduce } from '../../../src/core/view/viewState.ts';
import { cellsOf, cellWords } from '../../../src/features/equity/cells.ts';

const seed = 20_261_222;
const keys = ['00', '01', '02', '10', '11', '12', '20', '21', '22'];

test(`any choice of classes comes back from the address (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.subarray(keys), (chosen) => {
      const value = cellWords(new Set(chosen));
      const search = encodeView(reduce(defaultView, { type: 'choose', choice: 'cells', value }));
      const { view, repairs } = decodeView(search);
      expect(repairs).toEqual([]);
      expect([...cellsOf(view.choices.cells)].sort()).toEqual(chosen);
    }),
    { seed, numRuns: 200 },
  );
});

test('the words say need, then money', () => {
  expect(cellWords(new Set(['20', '12']))).toBe('middle-high,high-low');
  expect(cellWords(cellsOf(undefined))).toBeNull();
});
