import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PairedArea, PairedMap } from '../../../src/features/compare/pairedMaps.ts';
import { boxOf, drawnWidth, sideLabels, unlabelled } from '../../../src/features/compare/sideLabels.ts';

const seed = 20_261_122;
const areas = fc.array(
  fc.record({ x: fc.nat(100), y: fc.nat(100), room: fc.nat(60), value: fc.option(fc.nat(99), { freq: 5 }) }),
  { maxLength: 9 },
);

function mapOf(drawn: readonly { x: number; y: number; room: number; value: number | null }[]): PairedMap {
  const area = ({ x, y, room, value }: (typeof drawn)[number], index: number): PairedArea => ({
    shape: { code: `09.${index}`, path: '', label: [x, y], room, box: [x, y, x, y], shore: null },
    names: { ar: `إقليم ${index}`, fr: `Province-numéro-${index}`, en: `Province ${index}`, zgh: '' },
    n: 1,
    value,
    look: 'shaded',
    class: 0,
  });
  return { window: [0, 0, 100, 100], areas: drawn.map(area), outline: null, hundredKm: 10, offMap: { n: 0, sum: 0 } };
}

const name = ({ names }: PairedArea) => names.fr;
const written = ({ value }: PairedArea) => String(value);

test(`each known figure of a province is on the map or under it, no label on another or off the map (seed ${seed})`, () => {
  fc.assert(
    fc.property(areas, (drawn) => {
      const map = mapOf(drawn);
      const labels = sideLabels(map, 'province', name, written);
      const known = map.areas.filter(({ value }) => value !== null);
      const told = [...labels.map(({ area }) => area), ...unlabelled(map, labels)];
      expect(new Set(told)).toEqual(new Set(known));
      expect(told).toHaveLength(known.length);
      const boxes = labels.map((label) => ({ kind: label.kind, box: boxOf(label) }));
      for (const [i, { kind, box: a }] of boxes.entries()) {
        if (kind === 'inside') continue;
        expect(a[1] >= 0 && a[3] <= drawnWidth).toBe(true);
        for (const [j, { box: b }] of boxes.entries()) {
          if (i !== j) expect(a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]).toBe(false);
        }
      }
    }),
    { seed, numRuns: 200 },
  );
});

test('a region of the whole country is named inside or not at all', () => {
  const map = mapOf([
    { x: 10, y: 10, room: 60, value: 1 },
    { x: 50, y: 50, room: 1, value: 2 },
  ]);
  expect(sideLabels(map, 'region', name, written).map(({ kind, lines }) => [kind, lines])).toEqual([
    ['inside', ['Province-numéro-0', '1']],
  ]);
  expect(sideLabels(map, 'province', name, written)[1]).toMatchObject({
    kind: 'right',
    lines: ['Province-', 'numéro-1', '2'],
  });
});
