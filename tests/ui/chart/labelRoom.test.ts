import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureWidth, keptApart, type LabelBox } from '../../../src/ui/chart/labelRoom.ts';

const seed = 20_261_201;
const length = fc.integer({ min: 1, max: 60 });
const boxes: fc.Arbitrary<LabelBox[]> = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 300 }),
    width: length,
    top: fc.integer({ min: 0, max: 100 }),
    height: length,
  }),
  { maxLength: 40 },
);
const overlap = (a: LabelBox, b: LabelBox) =>
  a.start < b.start + b.width && b.start < a.start + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

test(`labels that are kept never overlap, and none is dropped that had room (seed ${seed})`, () => {
  fc.assert(
    fc.property(boxes, (labels) => {
      const kept = keptApart(labels);
      for (const [index, a] of kept.entries()) for (const b of kept.slice(index + 1)) expect(overlap(a, b)).toBe(false);
      const widened = (box: LabelBox) => ({ ...box, start: box.start - 3, width: box.width + 6 });
      for (const dropped of labels.filter((label) => !kept.includes(label)))
        expect(kept.some((other) => overlap(widened(other), dropped))).toBe(true);
      expect(kept[0]).toBe(labels[0]);
    }),
    { seed },
  );
});

test('labels one over the other both stay', () => {
  const box = { start: 0, width: 20, height: 16 };
  expect(
    keptApart([
      { ...box, top: 0 },
      { ...box, top: 16 },
    ]),
  ).toHaveLength(2);
});

test('figures are as wide as their signs, separators narrower than digits', () => {
  expect(figureWidth('', 10)).toBe(0);
  expect(figureWidth('2028', 10)).toBeCloseTo(24.8, 9);
  expect(figureWidth('2\u202f028', 10)).toBeCloseTo(28, 9);
});
