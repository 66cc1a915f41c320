import type { Locator } from '../geo/locate.ts';
import type { Call } from '../model/call.ts';
import { barList, regionOf } from './placeOfRow.ts';
import type { RowView } from './rowView.ts';

/** The regions a call names, by code or name, and the provinces where it names nothing wider; a place nobody knows is told (G01), a region of before 2015 too (G04). */
export function readCallPlaces(row: RowView, locator: Locator): Pick<Call, 'regions' | 'provinces'> {
  const cell = row.label('region');
  if (cell === '') {
    row.report('G02', 'region');
    return { regions: [] };
  }
  const places = barList(cell).map((name) => locator.regionByCode(name) ?? locator.byName(name));
  row.values.add('region', row.cell('region'), !places.includes(null));
  if (places.includes(null)) row.report('G01', 'region');
  if (places.some((place) => place?.kind === 'former')) row.report('G04', 'region');
  const regions = [...new Set(places.map(regionOf))].filter((region) => region !== '');
  const provinces = places.flatMap((place) => (place?.kind === 'province' ? [place.province] : []));
  return provinces.length > 0 && provinces.length === places.length ? { regions, provinces } : { regions };
}
