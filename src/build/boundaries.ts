import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mapshaper from 'mapshaper';
import * as v from 'valibot';
import { type AreaCollection, type AreaFeature, parseAreas } from '../core/geo/areas.ts';
import { outlineOf } from './outline.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** How much detail a set of files keeps; `dp` keeps the southern tip where `weighted` cuts it off. */
interface Detail {
  readonly folder: string;
  readonly kept: string;
  readonly precision: number;
}

const details: readonly Detail[] = [
  { folder: '.', kept: '15%', precision: 0.0001 },
  { folder: 'coarse', kept: '8%', precision: 0.001 },
];

const rawFeature = v.object({
  type: v.literal('Feature'),
  properties: v.looseObject({ code: v.string(), x: v.number(), y: v.number() }),
  geometry: v.unknown(),
});
const rawCollection = v.object({ features: v.array(rawFeature) });

/**
 * Builds every file of `data/boundaries` from the provinces of the package `morocco-map` and the
 * names of `data/reference`: areas wound as RFC 7946 wants, regions dissolved from provinces,
 * coast and land border from their outer segments. The same inputs give the same bytes.
 */
export async function buildBoundaries(outDir: string): Promise<void> {
  for (const detail of details) {
    const folder = join(outDir, detail.folder);
    mkdirSync(folder, { recursive: true });
    const { provinces, regions } = await simplify(detail);
    const outline = outlineOf(provinces);
    writeFileSync(join(folder, 'provinces.geojson'), collection(provinces.features.map(line)));
    writeFileSync(join(folder, 'regions.geojson'), collection(regions.features.map(line)));
    writeFileSync(join(folder, 'coast.geojson'), collection([lines(outline.coast)]));
    writeFileSync(join(folder, 'land-border.geojson'), collection([lines(outline.landBorder)]));
  }
}

async function simplify(detail: Detail): Promise<{ provinces: AreaCollection; regions: AreaCollection }> {
  const packaged = createRequire(import.meta.url).resolve('morocco-map/data/provinces.json');
  const geojson = `format=geojson extension=geojson precision=${detail.precision} fix-geometry geojson-type=FeatureCollection`;
  const files = await mapshaper.applyCommands(
    [
      '-i provinces.json snap id-field=iso',
      '-join provinces.csv keys=iso,iso string-fields=iso,code,region_code fields=code,region_code,name_fr,name_ar,name_en',
      `-clean rewind -simplify dp ${detail.kept} keep-shapes -clean`,
      '-dissolve region_code + name=regions',
      '-join regions.csv keys=region_code,code string-fields=code fields=code,name_fr,name_ar,name_en',
      '-each "x = this.innerX, y = this.innerY" target=*',
      `-o ${geojson} target=*`,
    ].join(' '),
    {
      'provinces.json': readFileSync(packaged),
      'provinces.csv': readFileSync(join(repository, 'data/reference/provinces.csv')),
      'regions.csv': readFileSync(join(repository, 'data/reference/regions.csv')),
    },
  );
  return { provinces: areas(files['provinces.geojson']), regions: areas(files['regions.geojson']) };
}

function areas(file: string | Uint8Array | undefined): AreaCollection {
  const raw = v.parse(rawCollection, JSON.parse(Buffer.from(file ?? '').toString('utf8')));
  const features = raw.features.map(({ type, properties, geometry }) => {
    const { code, region_code: region, name_fr, name_ar, name_en, x, y } = properties;
    const label = [round(x), round(y)];
    return { type, properties: { code, region, name_fr, name_ar, name_en, label }, geometry };
  });
  features.sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
  return parseAreas({ type: 'FeatureCollection', features });
}

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function line(area: AreaFeature): string {
  return JSON.stringify(area);
}

function lines(coordinates: readonly unknown[]): string {
  return JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } });
}

function collection(features: readonly string[]): string {
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBoundaries(join(repository, 'data/boundaries'));
