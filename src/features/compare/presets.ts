import type { Cell, ExploreResult } from '../../core/query/explore.ts';
import { defaultFilter, type Filter, turnedTo, withoutPlace } from '../../core/query/filter.ts';

/** What a comparison can be turned into at once. */
export type PresetKind = 'same' | 'country' | 'periods' | 'regions' | 'funders';

export interface Preset {
  readonly kind: PresetKind;
  readonly filter: Filter;
  /** The other side; the whole edition where it is the default selection. */
  readonly against: Filter;
}

/**
 * Comparisons that start from one selection, those the edition has figures for; across two editions, of which `other`
 * is then the second selection, the same one on both sides.
 */
export function presetsOf(
  filter: Filter,
  { facets, regions }: Pick<ExploreResult, 'facets' | 'regions'>,
  other: Filter | null,
): Preset[] {
  if (other) return JSON.stringify(other) === JSON.stringify(filter) ? [] : [{ kind: 'same', filter, against: filter }];
  return [
    ...againstCountry(filter),
    ...twoPeriods(filter, facets.year),
    ...twoSubjects('regions', filter, regions),
    ...twoSubjects('funders', filter, facets.funder),
  ];
}

/** The same choices for the whole country; without a place, the same for every subject. */
function againstCountry(filter: Filter): Preset[] {
  const { region, province, sector, funder, recipient } = filter.clauses;
  if (region || province) return [{ kind: 'country', filter, against: withoutPlace(filter) }];
  if (sector || funder || recipient) return [{ kind: 'country', filter, against: turnedTo(filter, null) }];
  return [];
}

/** The latest years the edition states after as many before them: of an odd number, the first stands aside. */
function twoPeriods(filter: Filter, cells: readonly Cell[]): Preset[] {
  const years = cells
    .filter(({ key, n }) => key !== '' && n > 0)
    .map(({ key }) => Number(key))
    .sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const span = Math.floor((last - first + 1) / 2);
  const [later, earlier] = [last - span + 1, last - 2 * span + 1];
  return [{ kind: 'periods', filter: during(filter, earlier, later - 1), against: during(filter, later, last) }];
}

function during(filter: Filter, from: number, to: number): Filter {
  return { ...filter, clauses: { ...filter.clauses, year: [from === to ? `${from}` : `${from}..${to}`] } };
}

/** The two that hold most, under the other choices. */
function twoSubjects(kind: 'regions' | 'funders', filter: Filter, cells: readonly Cell[]): Preset[] {
  const [first, second] = cells
    .filter(({ key, n }) => n > 0 && (kind === 'regions' ? /^\d/.test(key) : key !== ''))
    .toSorted((a, b) => b.sum - a.sum);
  if (!first || !second) return [];
  const of = kind === 'regions' ? 'region' : 'funder';
  const about = ({ key }: Cell) => turnedTo(filter, { of, key });
  return [{ kind, filter: about(first), against: about(second) }];
}

/** The side as the address holds it: nothing for the default selection. */
export function sideOfAddress(filter: Filter): Filter | null {
  return JSON.stringify(filter) === JSON.stringify(defaultFilter) ? null : filter;
}
