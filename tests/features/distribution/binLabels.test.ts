import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binLabels, type LabelledBin, plotHeight } from '../../../src/features/distribution/binLabels.ts';
import { createFormat } from '../../../src/i18n/format.ts';

const seed = 20_261_202;
const format = createFormat('fr');
const binsOf = (counts: readonly number[]): LabelledBin[] => {
  const largest = Math.max(1, ...counts);
  return counts.map((n, index) => ({
    n,
    label: ['1', '2', '5', '10', '20', '50', '100', '200', '500'][index % 9] ?? '',
    grants: n > 0 ? format.integer(n) : '',
    height: (plotHeight * n) / largest,
  }));
};
/** Pixels of a figure as drawn: IBM Plex Sans has digits of 0.6 em. */
const drawn = (text: string, size: number) => text.replace(/\s/g, '').length * 0.6 * size;

test(`no label touches another, on any width (seed ${seed})`, () => {
  const counts = fc.array(fc.nat(12_000), { minLength: 1, maxLength: 22 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 200, max: 420 }), (drawnCounts, width) => {
      const bins = binsOf(drawnCounts);
      const step = width / bins.length;
      const room = binLabels(bins, width);
      const ends = (index: number, text: string, size: number) => {
        const half = drawn(text, size) / 2;
        return [(index + 0.5) * step - half, (index + 0.5) * step + half] as const;
      };
      const bounds = [...room.bounds].sort((a, b) => a - b).map((index) => ends(index, bins[index]?.label ?? '', 11));
      for (const [index, [, end]] of bounds.entries()) expect(end).toBeLessThan(bounds[index + 1]?.[0] ?? Infinity);
      const shown = [...room.counts];
      for (const a of shown)
        for (const b of shown.filter((other) => other > a)) {
          const [, end] = ends(a, bins[a]?.grants ?? '', 11.5);
          const [start] = ends(b, bins[b]?.grants ?? '', 11.5);
          const apart = Math.abs((bins[a]?.height ?? 0) - (bins[b]?.height ?? 0)) >= 16;
          expect(apart || end < start).toBe(true);
        }
    }),
    { seed },
  );
});

test('the simulated edition’s peak keeps its number, neighbours of the same height lose theirs', () => {
  const counts = [112, 0, 0, 9, 41, 200, 432, 843, 1786, 1733, 1793, 2028, 982, 576, 299, 54, 22, 4, 2];
  const shown = [...binLabels(binsOf(counts), 340).counts].map((index) => counts[index]);
  expect(shown).toContain(2028);
  expect(shown).toContain(112);
  expect(shown).not.toContain(1733);
});

test('with room enough everything is written', () => {
  const bins = binsOf([3, 30, 12]);
  const { bounds, counts } = binLabels(bins, 340);
  expect([bounds.size, counts.size]).toEqual([3, 3]);
});
