import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type LineCollection, parseAreas, parseLines } from '../core/geo/areas.ts';
import type { Plate, ProvincePlate } from '../core/geo/plate.ts';
import { innerLines, plateArea } from './plateArea.ts';
import { frame, graticule, pathData, sheet } from './plateSheet.ts';

const coarse = resolve(dirname(fileURLToPath(import.meta.url)), '../../data/boundaries/coarse');

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

const linesOf = (collection: LineCollection) => collection.features.flatMap(({ geometry }) => geometry.coordinates);

const read = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const modules: Readonly<Record<string, () => unknown>> = {
  'virtual:plate': () => buildPlate(),
  'virtual:plate-provinces': () => buildProvincePlate(),
};

/** Serves `virtual:plate` and `virtual:plate-provinces`, each with one export, `plate`. */
export function platePlugin(): Plugin {
  return {
    name: 'kharita-plate',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const build = id.startsWith('\0') ? modules[id.slice(1)] : undefined;
      return build && `export const plate = JSON.parse(${JSON.stringify(JSON.stringify(build()))});`;
    },
  };
}
