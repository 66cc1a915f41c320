import type { Reference } from '../../core/model/reference.ts';
import type { Filter } from '../../core/query/filter.ts';

/** The one region or province a selection is held to, with what is known of it besides money. */
export interface SidePlace {
  readonly of: 'region' | 'province';
  readonly code: string;
  readonly population: number;
  /** Per cent; null for a province. */
  readonly poverty: number | null;
}

/** The place of a selection; null for the country, for several places and for those off the map. */
export function placeOf(
  { clauses }: Filter,
  { regions, provinces }: Pick<Reference, 'regions' | 'provinces'>,
): SidePlace | null {
  const [code, ...others] = [...(clauses.region ?? []), ...(clauses.province ?? [])];
  if (others.length > 0) return null;
  const region = regions.find((known) => known.code === code);
  if (region) {
    return { of: 'region', code: region.code, population: region.population, poverty: region.poverty2014 };
  }
  const province = provinces.find((known) => known.code === code);
  return province ? { of: 'province', code: province.code, population: province.population, poverty: null } : null;
}
