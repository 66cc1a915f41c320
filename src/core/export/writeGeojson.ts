import type { AreaCollection } from '../geo/areas.ts';
import type { Extract } from './extract.ts';
import { objectWriter } from './writeJson.ts';

/** Credit that the boundaries ask for wherever they go. */
const boundariesCredit = '© OpenStreetMap contributors, ODbL 1.0';

/**
 * A list of areas as a GeoJSON feature collection (RFC 7946), each area of the list with its shape and its cells as
 * properties; returns the number of features. Places that are no area, and grants without a place, have no shape:
 * they are in `unplaced`, a member of the collection, so that nothing of the total is lost.
 */
export function* writeGeojson({ columns, records }: Extract, areas: AreaCollection): Generator<string, number> {
  const shapes = new Map(areas.features.map(({ properties: { code }, geometry }) => [code, geometry]));
  const write = objectWriter(columns);
  const unplaced: string[] = [];
  yield `{"type":"FeatureCollection","attribution":${JSON.stringify(boundariesCredit)},"features":[`;
  let written = 0;
  for (const record of records()) {
    const properties = write(record);
    const shape = shapes.get(record[0] ?? '');
    if (!shape) {
      unplaced.push(properties);
      continue;
    }
    yield `${written === 0 ? '' : ','}\n{"type":"Feature","properties":${properties},"geometry":${JSON.stringify(shape)}}`;
    written += 1;
  }
  yield `\n],"unplaced":[${unplaced.join(',')}]}\n`;
  return written;
}
