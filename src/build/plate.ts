import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type LineCollection, parseAreas, parseLines } from '../core/geo/areas.ts';
import type { Plate, ProvincePlate } from '../core/geo/plate.ts';
import { regionCodes } from '../core/model/codelists.ts';
import { innerLines, plateArea } from './plateArea.ts';
import { frame, graticule, pathData, sheet } from './plateSheet.ts';
import { type Boundaries, regionSheet } from './regionSheet.ts';

const fine = resolve(dirname(fileURLToPath(import.meta.url)), '../../data/boundaries');
const coarse = join(fine, 'coarse');

/** Four lines of text in a region, two in a province. */
const nameHalfHeight = { region: 26, province: 12 };

/**
 * The map of the first paint, from the coarse files of `data/boundaries`: regions, lines between
 * provinces, coast, land border and graticule as path data on one sheet.
 * @throws ValiError when a file is not what `src/build/boundaries.ts` writes.
 */
export function buildPlate(folder = coarse): Plate {
  const coast = linesOf(parseLines(read(folder, 'coast.geojson')));
  const { path, meridians, parallels } = graticule();
  return {
    ...sheet,
    frame: frame(),
    regions: parseAreas(read(folder, 'regions.geojson')).features.map((area) =>
      plateArea(area, coast.flat(), nameHalfHeight.region),
    ),
    provinceLines: pathData(innerLines(parseAreas(read(folder, 'provinces.geojson'))), false),
    coast: pathData(coast, false),
    landBorder: pathData(linesOf(parseLines(read(folder, 'land-border.geojson'))), false),
    graticule: path,
    meridians,
    parallels,
  };
}

/** The provinces on the same sheet. */
export function buildProvincePlate(folder = coarse): ProvincePlate {
  const coast = linesOf(parseLines(read(folder, 'coast.geojson'))).flat();
  return {
    provinces: parseAreas(read(folder, 'provinces.geojson')).features.map((area) =>
      plateArea(area, coast, nameHalfHeight.province),
    ),
  };
}

/** What the sheets of single regions are cut from: drawn larger, they take the finer files. */
export function readBoundaries(folder = fine): Boundaries {
  return {
    regions: parseAreas(read(folder, 'regions.geojson')).features,
    provinces: parseAreas(read(folder, 'provinces.geojson')).features,
    coast: linesOf(parseLines(read(folder, 'coast.geojson'))),
    landBorder: linesOf(parseLines(read(folder, 'land-border.geojson'))),
  };
}

const linesOf = (collection: LineCollection) => collection.features.flatMap(({ geometry }) => geometry.coordinates);

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const sheetPrefix = 'virtual:region-sheets/';

const modules: Readonly<Record<string, () => string>> = {
  'virtual:plate': () => exported('plate', buildPlate()),
  'virtual:plate-provinces': () => exported('plate', buildProvincePlate()),
  'virtual:region-sheets': () => `export const loaders = {${regionCodes.map(sheetLoader).join()}};`,
  ...Object.fromEntries(
    regionCodes.map((code) => [sheetPrefix + code, () => exported('sheet', regionSheet(code, boundaries()))]),
  ),
};

let finest: Boundaries | undefined;

/** The finer files, read once for the sheets of all regions. */
function boundaries(): Boundaries {
  finest ??= readBoundaries();
  return finest;
}

const exported = (name: string, drawing: unknown): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(drawing))});`;

const sheetLoader = (code: string): string => `"${code}": () => import("${sheetPrefix}${code}")`;

/**
 * Serves `virtual:plate` and `virtual:plate-provinces`, each with one export, `plate`; and `virtual:region-sheets`,
 * whose `loaders` fetch the `sheet` of a region.
 */
export function platePlugin(): Plugin {
  return {
    name: 'kharita-plate',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      return id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined;
    },
  };
}
