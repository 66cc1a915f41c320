import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classBreaks } from '../../../src/core/geo/classify.ts';
import { breakLabels } from '../../../src/features/map/legendModel.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { plain } from '../../support/chartSubject.tsx';

const seed = 20_261_203;
const format = createFormat('fr');

test('short breaks stand on one line', () => {
  const labels = breakLabels([5, 10, 20, 40, 60], 'amount', format);
  expect(labels.map(({ text, line }) => `${text} ${line}`)).toEqual(['0 0', '5 0', '10 0', '20 0', '40 0', '60+ 0']);
});

test('where two would collide, the second stands a line lower', () => {
  const labels = breakLabels([500, 1000, 1500], 'amount', format);
  expect(labels.map(({ text, line }) => [plain(text), line])).toEqual([
    ['0', 0],
    ['500', 0],
    ['1 000', 1],
    ['1 500+', 0],
  ]);
});

test(`labels of one line never touch, and every class keeps its bound up to five figures (seed ${seed})`, () => {
  const values = fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 3, maxLength: 75 });
  fc.assert(
    fc.property(values, (drawn) => {
      const labels = breakLabels(classBreaks(drawn), 'amount', format);
      for (const line of [0, 1]) {
        const written = labels.filter((label) => label.line === line);
        for (const [index, { start, width }] of written.entries())
          expect(start + width).toBeLessThan(written[index + 1]?.start ?? Infinity);
      }
      expect(labels.every(({ line }) => line !== null)).toBe(true);
    }),
    { seed },
  );
});
