import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../../src/core/query/difference.ts';
import { explorePage } from '../../../src/core/view/page.ts';
import { answer } from '../../../src/engine/answer.ts';
import { slopesModel } from '../../../src/features/years/slopesModel.ts';
import { spreadLabels } from '../../../src/features/years/spreadLabels.ts';
import { chartTable, reference, viewed, voiceOf } from '../../support/chartSubject.tsx';

const seed = 20_261_224;

test(`labels keep apart, in order, and inside where there is room (seed ${seed})`, () => {
  const wanted = fc.array(fc.double({ min: 0, max: 380, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(wanted, (heights) => {
      const placed = spreadLabels(heights, 17, 380);
      const sorted = [...placed].sort((a, b) => a - b);
      expect(sorted.every((height, index) => index === 0 || height - (sorted[index - 1] ?? 0) > 16.999)).toBe(true);
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(-0.001);
      expect(Math.max(...placed)).toBeLessThanOrEqual(380);
      for (const [a, one] of heights.entries())
        for (const [b, other] of heights.entries()) if (one < other) expect(placed[a]).toBeLessThan(placed[b] ?? 0);
    }),
    { seed, numRuns: 300 },
  );
});

test('labels that are far enough apart stand where they want to', () => {
  expect(spreadLabels([300, 20, 100], 17, 380)).toEqual([300, 20, 100]);
});

const { view } = viewed(chartTable);
const { breakdown } = answer(chartTable, { page: explorePage, filter: view.filter, form: 'years' });
const lists = breakdown?.form === 'years' ? breakdown.lists : [];
const periods = [
  { from: 2016, to: 2018 },
  { from: 2019, to: 2020 },
] as const;
const change = difference(
  lists,
  periods,
  reference.regions.map(({ code }) => code),
  'year',
);
const subject = {
  ...{ lists, bases: [], currency: 'MAD', kind: 'awarded', chosen: undefined, selection: '', reference },
  ...{ complete: false, partial: true },
};

test.each([
  ['amount', 1e8],
  ['grants', 1e8],
  ['per_inhabitant', 100 * 1000],
] as const)('a region is drawn by its amount of a year: %s', (measure, divisor) => {
  const { slopes, end, undrawn } = slopesModel(change, { ...subject, measure }, voiceOf('fr'));
  expect(slopes.length).toBeGreaterThan(0);
  for (const { code, before, after } of slopes) {
    const cell = change.regions.find(({ region }) => region === code);
    expect(before).toBeCloseTo((cell?.before.sum ?? 0) / 3 / divisor, 9);
    expect(after).toBeCloseTo((cell?.after.sum ?? 0) / 2 / divisor, 9);
    expect(Math.max(before, after)).toBeLessThanOrEqual(end);
  }
  const named = undrawn.split(/,| et /).length;
  expect(slopes.length + named).toBe(reference.regions.length);
});
