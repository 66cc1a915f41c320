import { readFileSync } from 'node:fs';
import type { Edition } from '../../core/edition/edition.ts';
import { callsExtract } from '../../core/export/callsExtract.ts';
import { type AreaContent, areaContents } from '../../core/export/contents.ts';
import { grantsExtract } from '../../core/export/grantsExtract.ts';
import { listExtract } from '../../core/export/listExtract.ts';
import { writeGeojson } from '../../core/export/writeGeojson.ts';
import { parseAreas } from '../../core/geo/areas.ts';
import type { Reference } from '../../core/model/reference.ts';
import { compileFilter } from '../../core/query/compileFilter.ts';
import { directory } from '../../core/query/directory.ts';
import { exploreRows } from '../../core/query/exploreSelection.ts';
import { defaultFilter } from '../../core/query/filter.ts';
import { organisationNames } from '../../core/query/organisationNames.ts';
import { standingLines } from '../../core/query/standingLines.ts';
import { boundariesFile } from '../checkout.ts';
import type { ReadEdition } from '../edition/readEdition.ts';
import { writeParquet } from './parquet.ts';

/** The grants, the calls or the areas of an edition in another format. */
export interface Twin {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: 'parquet' | 'geojson';
  readonly mediatype: string;
  readonly bytes: Uint8Array;
}

/**
 * The twins of an edition: all its grants and all its calls as Parquet, whatever their status, and its areas with
 * what the default selection counts in each, as GeoJSON. An edition without grants or without calls has no twin of them.
 */
export function* twinsOf({ edition, table, calls }: ReadEdition, reference: Reference): Generator<Twin> {
  const about = { edition: edition.name, date: edition.date, kind: edition.kind, hash: edition.hash };
  const everything = { fails: new Uint16Array(table.length), active: 0 };
  const mark = markOf(edition);
  if (table.length > 0) yield parquetTwin(`grants${mark}`, writeParquet(grantsExtract(table, everything), about));
  if (calls.length > 0) yield parquetTwin(`calls${mark}`, writeParquet(callsExtract(calls), about));
  if (table.length === 0) return;
  for (const of of areaContents) yield geojsonTwin(of, table, edition, reference);
}

/** Files of a simulated edition say so in their names, wherever they are copied. */
function markOf({ kind }: Edition): string {
  return kind === 'simulated' ? '-simulated' : '';
}

function parquetTwin(name: string, bytes: Uint8Array): Twin {
  return {
    name: `${name}-parquet`,
    path: `twins/${name}.parquet`,
    title: `All ${name}, as Parquet`,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
  };
}

function geojsonTwin(of: AreaContent, table: ReadEdition['table'], edition: Edition, reference: Reference): Twin {
  const rows = compileFilter(table, defaultFilter);
  const figures = exploreRows(table, rows, organisationNames(table));
  const lines = standingLines(of, directory(table, rows, of), figures, edition, reference);
  const extract = listExtract({ of, currency: figures.currency, lines, reference });
  const areas = parseAreas(JSON.parse(readFileSync(boundariesFile(of), 'utf8')));
  const text = [...writeGeojson(extract, areas)].join('');
  return {
    name: `${of}s${markOf(edition)}-geojson`,
    path: `twins/${of}s${markOf(edition)}.geojson`,
    title: `${of === 'region' ? 'Regions' : 'Provinces and prefectures'} with the grants of ${edition.name}, as GeoJSON`,
    format: 'geojson',
    mediatype: 'application/geo+json',
    bytes: new TextEncoder().encode(text),
  };
}
