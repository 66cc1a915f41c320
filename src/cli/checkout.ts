import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Institution } from '../core/audit/auditRecord.ts';
import type { FunderDomain } from '../core/calls/official.ts';
import type { PaperList } from '../core/calls/papers.ts';
import { parsePaperLists } from '../core/calls/parsePaperLists.ts';
import { parseDomains, parseInstitutions, parseReference } from '../core/edition/reference.ts';
import { parseAreas } from '../core/geo/areas.ts';
import { createProvinceAt } from '../core/geo/provinceAt.ts';
import type { Reference } from '../core/model/reference.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../data');

/** The editions of the checkout this program belongs to. */
export const editionsFolder = join(folder, 'editions');

/** The terms of the data, each part under its own. */
export const licencesFile = join(folder, 'LICENSES.md');

/** Where the shapes of the areas of one kind are. */
export function boundariesFile(of: 'region' | 'province'): string {
  return join(folder, `boundaries/${of}s.geojson`);
}

/** The reference tables beside this program. */
export function readReference(): Reference {
  const text = (table: string) => readFileSync(join(folder, `reference/${table}.csv`), 'utf8');
  return parseReference({
    regions: text('regions'),
    provinces: text('provinces'),
    sectors: text('sectors'),
    funders: text('funders'),
    places: text('places'),
  });
}

/** The Moroccan public funders, and since when a source says their lists were due. */
export function readInstitutions(): Institution[] {
  return parseInstitutions(readFileSync(join(folder, 'reference/funders.csv'), 'utf8'));
}

/** The funders' own sites, as the published edition gives evidence of them. */
export function readDomains(): FunderDomain[] {
  return parseDomains(readFileSync(join(folder, 'reference/domains.csv'), 'utf8'));
}

/** The papers that published calls ask of associations. */
export function readPaperLists(): readonly PaperList[] {
  return parsePaperLists(readFileSync(join(folder, 'reference/papers.csv'), 'utf8'));
}

/** Finds provinces by coordinates; the boundaries are read when the first pair of coordinates asks. */
export function lazyProvinceAt(): (lon: number, lat: number) => string | null {
  let find: ((lon: number, lat: number) => string | null) | undefined;
  return (lon, lat) => {
    find ??= createProvinceAt(parseAreas(JSON.parse(readFileSync(boundariesFile('province'), 'utf8'))));
    return find(lon, lat);
  };
}
