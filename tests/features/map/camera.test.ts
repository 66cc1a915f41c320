import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../../src/core/geo/readingOrder.ts';
import { closest, seen, showing, wholeSheet, withinSheet, zoomed } from '../../../src/features/map/camera.ts';
import { isSparing } from '../../../src/state/whenIdle.ts';
import { brokenName } from '../../../src/ui/chart/brokenName.ts';
import { optionAfter } from '../../../src/ui/chart/optionAfter.ts';

const seed = 20_261_121;
const sheet = { width: 736, height: 800 };
const number = fc.double({ min: -3000, max: 3000, noNaN: true });
const cameras = fc
  .tuple(fc.double({ min: 0.1, max: 40, noNaN: true }), number, number)
  .map(([k, x, y]) => withinSheet({ k, x, y }, sheet));

test(`a camera never shows beyond the sheet (seed ${seed})`, () => {
  fc.assert(
    fc.property(cameras, ({ k, x, y }) => {
      expect(k >= 1 && k <= closest).toBe(true);
      expect(x <= 0 && y <= 0).toBe(true);
      expect(x + k * sheet.width).toBeGreaterThanOrEqual(sheet.width - 1e-6);
      expect(y + k * sheet.height).toBeGreaterThanOrEqual(sheet.height - 1e-6);
    }),
    { seed },
  );
});

test(`zooming in holds the middle still; zooming out far enough shows the whole sheet (seed ${seed})`, () => {
  fc.assert(
    fc.property(cameras, (camera) => {
      const nearer = zoomed(camera, 1.5, sheet);
      const middle = [(368 - camera.x) / camera.k, (400 - camera.y) / camera.k] as const;
      expect(seen(nearer, middle)[0]).toBeCloseTo(368, 6);
      expect(zoomed(camera, 1 / 64, sheet)).toEqual({ k: 1, x: 0, y: 0 });
    }),
    { seed },
  );
});

test(`a box that fits is in view after showing it (seed ${seed})`, () => {
  fc.assert(
    fc.property(cameras, fc.tuple(number, number), (camera, [a, b]) => {
      const left = Math.abs(a) % 600;
      const top = Math.abs(b) % 700;
      const side = 40 / camera.k;
      const { k, x, y } = showing(camera, [left, top, left + side, top + side], sheet);
      expect(k).toBe(camera.k);
      expect(k * left + x).toBeGreaterThanOrEqual(-1e-6);
      expect(k * (left + side) + x).toBeLessThanOrEqual(sheet.width + 1e-6);
      expect(k * top + y).toBeGreaterThanOrEqual(-1e-6);
      expect(k * (top + side) + y).toBeLessThanOrEqual(sheet.height + 1e-6);
    }),
    { seed },
  );
});

test('the whole sheet needs no move', () => {
  expect(showing(wholeSheet, [10, 10, 700, 700], sheet)).toEqual(wholeSheet);
});

const area = (code: string, x: number, y: number) => ({
  code,
  label: [x, y] as const,
  path: '',
  box: [0, 0, 0, 0] as const,
  room: 0,
  shore: null,
});

test('arrow keys follow the reading order, from the right in Arabic, and stop at the ends', () => {
  const areas = [area('b', 300, 20), area('a', 100, 30), area('c', 200, 120)];
  const order = readingOrder(areas, 'ltr');
  expect(order).toEqual(['a', 'b', 'c']);
  expect(readingOrder(areas, 'rtl')).toEqual(['b', 'a', 'c']);
  expect(optionAfter(order, 'a', 'ArrowRight', 'ltr')).toBe('b');
  expect(optionAfter(['b', 'a', 'c'], 'b', 'ArrowLeft', 'rtl')).toBe('a');
  expect(optionAfter(order, 'c', 'ArrowDown', 'ltr')).toBe('c');
  expect(optionAfter(order, 'a', 'ArrowUp', 'ltr')).toBe('a');
  expect(optionAfter(order, 'b', 'End', 'ltr')).toBe('c');
  expect(optionAfter(order, 'b', 'x', 'ltr')).toBeNull();
});

test('a name breaks once, at the hyphen nearest its middle, and only where it must', () => {
  expect(brokenName('Souss-Massa', 200)).toEqual(['Souss-Massa']);
  expect(brokenName('Béni Mellal-Khénifra', 60)).toEqual(['Béni Mellal-', 'Khénifra']);
  expect(brokenName('Laâyoune-Sakia El Hamra', 60)).toEqual(['Laâyoune-', 'Sakia El Hamra']);
  expect(brokenName('Oriental', 5)).toEqual(['Oriental']);
});

test('the live map waits for a zoom where data is saved or the connection slow', () => {
  expect(isSparing({ connection: { saveData: true } })).toBe(true);
  expect(isSparing({ connection: { effectiveType: '3g' } })).toBe(true);
  expect(isSparing({ connection: { saveData: false, effectiveType: '4g' } })).toBe(false);
  expect(isSparing({})).toBe(false);
});
