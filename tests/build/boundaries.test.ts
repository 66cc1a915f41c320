import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { booleanClockwise, booleanPointInPolygon, kinks } from '@turf/turf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBoundaries } from '../../src/build/boundaries.ts';
import { type AreaCollection, type AreaFeature, parseAreas, parseLines, ringsOf } from '../../src/core/geo/areas.ts';

const committed = 'data/boundaries';
const folders = ['.', 'coarse'];
const names = ['regions', 'provinces', 'coast', 'land-border'];

const read = (path: string): unknown => JSON.parse(readFileSync(join(committed, path), 'utf8'));
const areasIn = (folder: string, name: string) => parseAreas(read(join(folder, `${name}.geojson`)));

type Segments = Set<string>;
const segment = (a: readonly number[], b: readonly number[]) => [a.join(' '), b.join(' ')].sort().join(' – ');

/** Segments that one of the areas only runs along. */
function outerSegments(areas: readonly AreaFeature[]): Segments {
  const outer: Segments = new Set();
  for (const ring of areas.flatMap((area) => ringsOf(area.geometry))) {
    for (let i = 1; i < ring.length; i++) {
      const name = segment(ring[i - 1] ?? [], ring[i] ?? []);
      if (!outer.delete(name)) outer.add(name);
    }
  }
  return outer;
}

function polygonsOf(area: AreaFeature) {
  return area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
}

describe('rebuilding', () => {
  let rebuilt: string;
  beforeAll(async () => {
    rebuilt = mkdtempSync(join(tmpdir(), 'boundaries-'));
    await buildBoundaries(rebuilt);
  });
  afterAll(() => rmSync(rebuilt, { recursive: true }));

  it.each(folders.flatMap((folder) => names.map((name) => join(folder, `${name}.geojson`))))(
    'gives the committed bytes of %s',
    (path) => {
      expect(readFileSync(join(rebuilt, path)).equals(readFileSync(join(committed, path)))).toBe(true);
    },
  );
});

describe.each(folders)('areas in %s', (folder) => {
  const regions = areasIn(folder, 'regions');
  const provinces = areasIn(folder, 'provinces');
  const both: AreaCollection['features'] = [...regions.features, ...provinces.features];

  it('are 12 regions and 75 provinces with a name in three languages', () => {
    expect(regions.features).toHaveLength(12);
    expect(provinces.features).toHaveLength(75);
    expect(new Set(both.map((area) => area.properties.code)).size).toBe(87);
    for (const { properties } of both) {
      expect([properties.name_fr, properties.name_ar, properties.name_en].every((name) => name.length > 1)).toBe(true);
      expect(properties.code.startsWith(properties.region)).toBe(true);
    }
  });

  it('nest: a region has the outline of its provinces', () => {
    for (const region of regions.features) {
      const inside = provinces.features.filter(({ properties }) => properties.region === region.properties.code);
      expect(outerSegments([region])).toEqual(outerSegments(inside));
    }
  });

  it('do not cross themselves', () => {
    for (const area of both) {
      const polygons = polygonsOf(area).map((polygon) => polygon.map((ring) => ring.map(([x, y]) => [x, y])));
      const crossings = polygons.flatMap((coordinates) => kinks({ type: 'Polygon', coordinates }).features);
      expect(crossings, area.properties.code).toEqual([]);
    }
  });

  it('wind counter-clockwise outside and clockwise inside', () => {
    for (const [exterior, ...holes] of both.flatMap(polygonsOf)) {
      const clockwise = [exterior ?? [], ...holes].map((ring) => booleanClockwise(ring.map(([x, y]) => [x, y])));
      expect(clockwise).toEqual([false, ...holes.map(() => true)]);
    }
  });

  it('hold their own label', () => {
    for (const area of both) {
      expect(booleanPointInPolygon([...area.properties.label], area), area.properties.code).toBe(true);
    }
  });

  it('have an outline that coast and land border share without rest or repeat', () => {
    const drawn: string[] = [];
    for (const name of ['coast', 'land-border']) {
      for (const line of parseLines(read(join(folder, `${name}.geojson`))).features[0]?.geometry.coordinates ?? []) {
        for (let i = 1; i < line.length; i++) drawn.push(segment(line[i - 1] ?? [], line[i] ?? []));
      }
    }
    expect(drawn).toHaveLength(new Set(drawn).size);
    expect(new Set(drawn)).toEqual(outerSegments(provinces.features));
  });

  it('meet the sea in the west and the north, neighbours in the east and the south', () => {
    const at = (name: string) =>
      parseLines(read(join(folder, `${name}.geojson`))).features[0]?.geometry.coordinates ?? [];
    const longitudes = (lines: readonly (readonly (readonly number[])[])[]) => lines.flat().map(([x]) => x ?? 0);
    expect(Math.max(...longitudes(at('coast')))).toBeLessThan(-2.1);
    expect(Math.max(...longitudes(at('land-border')))).toBeGreaterThan(-1.1);
    expect(at('land-border')).toHaveLength(3);
  });
});
