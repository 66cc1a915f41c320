import type { Silence } from '../../core/geo/areaLook.ts';
import { none, offMapPlaces } from '../../core/model/codelists.ts';
import type { Cell, PairCell } from '../../core/query/explore.ts';

export interface Counted {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

/**
 * What a row without cells means: its place was not chosen (`outside`); its rows are all filtered out
 * (`noRow`); no list of this edition names it; or none is known to be of it.
 */
export type RowState = 'counted' | 'outside' | 'noRow' | 'notInEdition' | 'zero';

export interface CrossedPlace extends Counted {
  /** Region code, `several`, `national`, `abroad` or `none`. */
  readonly place: string;
  readonly state: RowState;
  /** One for each sector, in their order; null where there is no row. */
  readonly cells: readonly (Counted | null)[];
}

export interface Crossing {
  /** Sector codes by total, largest first, `none` last. */
  readonly sectors: readonly (Counted & { readonly sector: string })[];
  readonly places: readonly CrossedPlace[];
  readonly whole: Counted;
}

export interface Places {
  readonly regionCodes: readonly string[];
  /** Rows of every region whatever the chosen place. */
  readonly everywhere: readonly Cell[];
  /** Codes of the regions some row of the edition names, whatever the selection. */
  readonly named: readonly string[];
  /** The reader chose a region or a province. */
  readonly placeChosen: boolean;
  /** What a region that no row names may be called. */
  readonly silence: Silence;
}

const zero: Counted = { n: 0, sum: 0 };
const offMap = new Set<string>([...offMapPlaces, none]);
const stateOrder: readonly RowState[] = ['counted', 'zero', 'noRow', 'notInEdition', 'outside'];

/**
 * Regions crossed with sectors: both sorted by total, off-map places last, totals on both edges. Every pair is
 * in exactly one cell, so that rows, columns and the whole close on one sum.
 */
export function cross(pairs: readonly PairCell[], places: Places): Crossing {
  const stated = pairs.map((pair) => ({ ...pair, place: pair.keys[0] || none, sector: pair.keys[1] || none }));
  const sectors = [...groupBy(stated, (pair) => pair.sector)]
    .map(([sector, cells]) => ({ sector, ...together(cells) }))
    .sort((a, b) => Number(a.sector === none) - Number(b.sector === none) || b.sum - a.sum);
  const byPlace = groupBy(stated, (pair) => pair.place);
  const named = new Set([...places.regionCodes, ...byPlace.keys()]);
  const rows = [...named].map((place): CrossedPlace => {
    const cells = byPlace.get(place) ?? [];
    return {
      place,
      ...(cells.length > 0 ? together(cells) : wholeOutside(place, places)),
      state: cells.length > 0 ? 'counted' : emptyState(place, places),
      cells: sectors.map(({ sector }) => cells.find((cell) => cell.sector === sector) ?? null),
    };
  });
  return { sectors, places: rows.sort(byTotal), whole: together(pairs) };
}

function byTotal(a: CrossedPlace, b: CrossedPlace): number {
  return (
    stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
    Number(offMap.has(a.place)) - Number(offMap.has(b.place)) ||
    b.sum - a.sum
  );
}

function emptyState(place: string, { everywhere, named, placeChosen, silence }: Places): RowState {
  if (placeChosen && everywhere.some((cell) => cell.key === place && cell.n > 0)) return 'outside';
  if (silence !== 'noList') return silence;
  return named.includes(place) ? 'noRow' : 'notInEdition';
}

function wholeOutside(place: string, { everywhere, placeChosen }: Places): Counted {
  const { n, sum } = (placeChosen && everywhere.find((cell) => cell.key === place)) || zero;
  return { n, sum };
}

function together(cells: readonly Counted[]): Counted {
  return cells.reduce((a, cell) => ({ n: a.n + cell.n, sum: a.sum + cell.sum }), zero);
}

function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return groups;
}
