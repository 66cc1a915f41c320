import type { PlacesResult } from '../../core/query/explore.ts';
import { cameBack } from '../../core/query/recovered.ts';
import { type AreaMark, cellsOf, type MapModel } from './mapModel.ts';

/** The places off the map, in the order they close the table. */
export const offMapRows = ['several', 'national', 'abroad', 'notStated'] as const;
export type OffMapRow = (typeof offMapRows)[number];

export interface PlaceFigures {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  /** Centimes; null without rows, and where several places are added. */
  readonly median: number | null;
  readonly share: number;
}

export interface PlaceTable {
  /** Areas with rows, largest first by the measure, then those without, by code. */
  readonly areas: readonly AreaMark[];
  readonly offMap: readonly (PlaceFigures & { readonly place: OffMapRow })[];
  readonly total: { readonly n: number; readonly sum: number };
  /** The largest value on the map: the full width of a bar. */
  readonly largest: number;
}

/** The map as a table: every place once, so that its rows sum to the total it closes on. */
export function placeTable(model: MapModel, result: PlacesResult): PlaceTable {
  const areas = [...model.areas].sort(
    (a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.code < b.code ? -1 : 1),
  );
  const total = {
    n: areas.reduce((n, area) => n + area.n, model.offMap.n),
    sum: areas.reduce((sum, area) => sum + area.sum, model.offMap.sum),
  };
  return {
    areas,
    offMap: offMapOf(model.level).map((place) => ({ place, ...offMapFigures(place, model, result, total.sum) })),
    total,
    largest: Math.max(0, ...areas.map(({ value }) => value ?? 0)),
  };
}

/** A row without a province may still have a region: only regions tell several, national and abroad apart. */
function offMapOf(level: MapModel['level']): readonly OffMapRow[] {
  return level === 'province' ? ['notStated'] : offMapRows;
}

/** Rows of no known area that are not several, national or abroad are "not stated". */
function offMapFigures(place: OffMapRow, model: MapModel, result: PlacesResult, total: number): PlaceFigures {
  const drawn = new Set(model.areas.map(({ code }) => code));
  const named = new Set<string>(offMapRows);
  const cells = [...cellsOf(model.level, model.recovered ? cameBack(result) : result).values()].filter(({ key }) =>
    place === 'notStated' ? !drawn.has(key) && !named.has(key) : key === place,
  );
  const sum = cells.reduce((all, cell) => all + cell.sum, 0);
  return {
    n: cells.reduce((n, cell) => n + cell.n, 0),
    sum,
    median: cells.length === 1 ? (cells[0]?.median ?? null) : null,
    share: total === 0 ? 0 : sum / total,
  };
}
