import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAreas, ringsOf } from '../../../src/core/geo/areas.ts';
import { tileGrid, tileTowards } from '../../../src/core/geo/tileGrid.ts';
import { regionCodes } from '../../../src/core/model/codelists.ts';

const { features } = parseAreas(JSON.parse(readFileSync('data/boundaries/regions.geojson', 'utf8')));
const shores = new Map(
  features.map(({ properties, geometry }) => [properties.code, new Set(ringsOf(geometry).flat().map(String))]),
);

/** Two regions are neighbours when their outlines run along each other: two points in common or more. */
function areNeighbours(a: string, b: string): boolean {
  const [one = new Set<string>(), other = new Set<string>()] = [shores.get(a), shores.get(b)];
  return [...one].filter((point) => other.has(point)).length > 1;
}

const pairs = tileGrid.flatMap((a, index) => tileGrid.slice(index + 1).map((b) => [a, b] as const));
const touching = pairs.filter(([a, b]) => Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1);

describe('the grid of tiles', () => {
  test('has every region once, each in a cell of its own, in four columns', () => {
    expect(tileGrid.map(({ code }) => code).sort()).toEqual([...regionCodes].sort());
    expect(new Set(tileGrid.map(({ row, column }) => `${row},${column}`)).size).toBe(12);
    expect(Math.max(...tileGrid.map(({ column }) => column))).toBe(3);
  });

  test('invents no border, keeps 13 of the 20, and leaves no region alone', () => {
    expect(touching.filter(([a, b]) => !areNeighbours(a.code, b.code))).toEqual([]);
    expect(touching).toHaveLength(13);
    expect(pairs.filter(([a, b]) => areNeighbours(a.code, b.code))).toHaveLength(20);
    expect(new Set(touching.flat().map(({ code }) => code)).size).toBe(12);
  });
});

describe('arrow keys', () => {
  test.each([
    ['03', 'ArrowRight', '02'],
    ['03', 'ArrowUp', '01'],
    ['09', 'ArrowDown', '10'],
    ['02', 'ArrowDown', '08'],
    ['01', 'ArrowLeft', '04'],
    ['12', 'ArrowDown', null],
    ['12', 'Home', '01'],
    ['01', 'End', '12'],
    ['01', 'Enter', null],
  ])('%s, %s: %s', (from, key, to) => {
    expect(tileTowards(from, key)).toBe(to);
  });

  test('reach every tile from every other', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
    for (const { code } of tileGrid) {
      const reached = new Set([code]);
      for (const at of reached) for (const key of keys) reached.add(tileTowards(at, key) ?? at);
      expect(reached.size).toBe(12);
    }
  });
});
