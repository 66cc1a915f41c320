import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildPlate, buildProvincePlate, platePlugin } from '../../src/build/plate.ts';

const plate = buildPlate();
const { provinces } = buildProvincePlate();

/** The points a path runs through. */
function points(path: string): [number, number][] {
  let at: [number, number] = [0, 0];
  return [...path.matchAll(/([Ml])([^MlZz]*)/g)].flatMap(([, command, rest = '']) => {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const steps = numbers.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, numbers[i + 1] ?? 0]] : []));
    return steps.map(([x, y]): [number, number] => {
      at = command === 'M' ? [x, y] : [at[0] + x, at[1] + y];
      return at;
    });
  });
}

describe('the plate', () => {
  test('holds 12 regions and 75 provinces, inside the sheet', () => {
    expect(plate.regions.map(({ code }) => code)).toEqual(
      Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0')),
    );
    expect(provinces).toHaveLength(75);
    for (const { box } of [...plate.regions, ...provinces]) {
      expect(Math.min(box[0], box[1])).toBeGreaterThan(0);
      expect(box[2]).toBeLessThan(plate.width);
      expect(box[3]).toBeLessThan(plate.height);
    }
  });

  test('each outline fills its box to a fifth of a unit', () => {
    for (const { path, box } of [...plate.regions, ...provinces]) {
      const drawn = points(path);
      const [xs, ys] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)];
      const extent = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      for (const [i, edge] of extent.entries()) expect(Math.abs(edge - (box[i] ?? 0))).toBeLessThan(0.2);
    }
  });

  test('the full territory is drawn: the southern tip and the Mediterranean cape', () => {
    const ys = plate.regions.flatMap(({ path }) => points(path).map(([, y]) => y));
    const [north, south] = [plate.parallels.find(({ degrees }) => degrees === 36)?.at ?? 0, plate.height];
    expect(Math.min(...ys)).toBeGreaterThan(north);
    expect(Math.max(...ys)).toBeGreaterThan(south - 30);
  });

  test('a region on the ocean has a shore to lead its name from, the others none', () => {
    const onOcean = plate.regions.filter(({ shore }) => shore !== null).map(({ code }) => code);
    expect(onOcean).toEqual(['01', '04', '06', '07', '09', '10', '11', '12']);
  });

  test('the frame is the inverse of the projection: its edges come back to the sheet', () => {
    const [west, , east] = plate.frame;
    for (const { degrees, at } of plate.meridians) {
      expect(((degrees - west) / (east - west)) * plate.width).toBeCloseTo(at, 0);
    }
  });

  test('is small enough to stand in a page: 14 kB compressed, the provinces apart', () => {
    expect(gzipSync(JSON.stringify(plate)).length).toBeLessThan(14_000);
    expect(gzipSync(JSON.stringify(provinces)).length).toBeLessThan(20_000);
  });

  test('the plugin serves the two modules and no other', () => {
    const { resolveId, load } = platePlugin();
    if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('not plain hooks');
    const resolve = (id: string) => Reflect.apply(resolveId, undefined, [id]);
    expect(resolve('virtual:plate')).toBe('\0virtual:plate');
    expect(resolve('virtual:other')).toBeUndefined();
    expect(String(Reflect.apply(load, undefined, ['\0virtual:plate']))).toMatch(/^export const plate = /);
    expect(Reflect.apply(load, undefined, ['./other.ts'])).toBeFalsy();
  });
});
