import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { platePlugin, readBoundaries } from '../../src/build/plate.ts';
import { regionSheet } from '../../src/build/regionSheet.ts';
import { regionCodes } from '../../src/core/model/codelists.ts';

const boundaries = readBoundaries();
const sheets = regionCodes.map((code) => ({ code, sheet: regionSheet(code, boundaries) }));

describe('the sheet of a region', () => {
  test('together they hold each of the 75 provinces once, on the sheet of its region', () => {
    const drawn = sheets.flatMap(({ code, sheet }) => sheet.provinces.map((area) => ({ code, province: area.code })));
    expect(drawn).toHaveLength(75);
    expect(new Set(drawn.map(({ province }) => province)).size).toBe(75);
    for (const { code, province } of drawn) expect(province.startsWith(`${code}.`)).toBe(true);
  });

  test.each(sheets)('$code: every province and the point its name stands at are inside the frame', ({ sheet }) => {
    for (const { box, label } of sheet.provinces) {
      const [left, top, right, bottom] = box;
      expect(Math.min(left, top)).toBeGreaterThan(0);
      expect(right).toBeLessThan(sheet.width);
      expect(bottom).toBeLessThan(sheet.height);
      expect(label[0] > left && label[0] < right && label[1] > top && label[1] < bottom).toBe(true);
    }
  });

  test.each(sheets)('$code: names only neighbours in sight, never itself', ({ code, sheet }) => {
    expect(sheet.neighbours.length).toBeGreaterThan(0);
    for (const neighbour of sheet.neighbours) {
      expect(neighbour.code).not.toBe(code);
      expect(neighbour.label[0] > 0 && neighbour.label[0] < sheet.width).toBe(true);
      expect(neighbour.label[1] > 0 && neighbour.label[1] < sheet.height).toBe(true);
    }
  });

  test.each(sheets)('$code: is small enough for the page it stands in, 8 kB compressed', ({ sheet }) => {
    expect(gzipSync(JSON.stringify(sheet)).length).toBeLessThan(8_000);
  });

  test('is fetched by region from one list of loaders', () => {
    const { load } = platePlugin();
    if (typeof load !== 'function') throw new Error('not a plain hook');
    const written = String(Reflect.apply(load, undefined, ['\0virtual:region-sheets']));
    for (const code of regionCodes)
      expect(written).toContain(`"${code}": () => import("virtual:region-sheets/${code}")`);
  });

  test('of no region is refused', () => {
    expect(() => regionSheet('13', boundaries)).toThrow('13 is no region');
  });
});
