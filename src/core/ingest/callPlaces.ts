import type { Locator } from '../geo/locate.ts';
import { barList, regionOf } from './placeOfRow.ts';
import type { RowView } from './rowView.ts';

/** The regions a call names, by code or name; a place nobody knows is told (G01), a region of before 2015 too (G04). */
export function readCallRegions(row: RowView, locator: Locator): readonly string[] {
  const cell = row.label('region');
  if (cell === '') {
    row.report('G02', 'region');
    return [];
  }
  const places = barList(cell).map((name) => locator.regionByCode(name) ?? locator.byName(name));
  row.values.add('region', row.cell('region'), !places.includes(null));
  if (places.includes(null)) row.report('G01', 'region');
  if (places.some((place) => place?.kind === 'former')) row.report('G04', 'region');
  return [...new Set(places.map(regionOf))].filter((region) => region !== '');
}
