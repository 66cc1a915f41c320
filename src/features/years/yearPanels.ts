import { add, type Counted, nothing, sumOf } from '../../core/query/counted.ts';
import type { YearList } from '../../core/query/yearLists.ts';

/** One year of the grid, a year without rows included; `year` is `''` for the rows without one. */
export interface YearPanel extends Counted {
  readonly year: string;
  /** Named institutions with rows that year. */
  readonly institutions: number;
  /** By region code or place off the map, `''` for not stated. */
  readonly places: ReadonlyMap<string, Counted>;
}

/** By place, what lists hold together. */
function placesOf(lists: readonly YearList[]): ReadonlyMap<string, Counted> {
  const places = new Map<string, Counted>();
  for (const { key, n, sum } of lists.flatMap(({ regions }) => regions)) {
    places.set(key, add(places.get(key) ?? nothing, { n, sum }));
  }
  return places;
}

/** Every year from the first to the last with rows, gaps included, and the rows without a year: each row once. */
export function yearPanels(lists: readonly YearList[]): {
  readonly years: readonly YearPanel[];
  readonly undated: YearPanel;
} {
  const stated = lists.filter(({ year }) => year !== '').map(({ year }) => Number(year));
  const first = Math.min(...stated);
  const length = stated.length === 0 ? 0 : Math.max(...stated) - first + 1;
  const years = Array.from({ length }, (_, index) => panelOf(String(first + index), lists));
  return { years, undated: panelOf('', lists) };
}

function panelOf(year: string, all: readonly YearList[]): YearPanel {
  const lists = all.filter((list) => list.year === year);
  const institutions = new Set(lists.map(({ funder }) => funder).filter((funder) => funder !== '')).size;
  return { year, ...sumOf(lists), institutions, places: placesOf(lists) };
}
