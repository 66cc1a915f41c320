import type { Edition } from '../../core/edition/edition.ts';
import { type AreaLook, areaLook, silenceOf } from '../../core/geo/areaLook.ts';
import { classBreaks, classify } from '../../core/geo/classify.ts';
import type { AreaNames, Reference } from '../../core/model/reference.ts';
import type { ExploreResult, PlaceCell, PlacesResult } from '../../core/query/explore.ts';
import { cameBack, isRecovered } from '../../core/query/recovered.ts';
import type { Level, Measure, View } from '../../core/view/viewState.ts';

export interface AreaMark {
  readonly code: string;
  readonly names: AreaNames;
  /** The region it lies in; its own code on a region. */
  readonly region: string;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  /** Centimes. */
  readonly median: number | null;
  /** In the unit of the measure; null without rows. */
  readonly value: number | null;
  /** MAD; null without rows. */
  readonly perInhabitant: number | null;
  readonly look: AreaLook;
  /** 0 for the lowest class. */
  readonly class: number;
  readonly selected: boolean;
  /** 1 for the largest value; null without rows. */
  readonly rank: number | null;
  /** Share of the sum of all places, on the map or not. */
  readonly share: number;
}

export interface MapModel {
  readonly level: Level;
  readonly measure: Measure;
  /** Recoveries alone: amounts are what came back. */
  readonly recovered: boolean;
  readonly areas: readonly AreaMark[];
  /** Lower bounds of the second class and up, in the unit of the measure. */
  readonly breaks: readonly number[];
  /** The areas of each class, lowest value first; one list for each class, empty ones included. */
  readonly bins: readonly (readonly AreaMark[])[];
  /** Rows of no area: several, national, abroad or not stated. */
  readonly offMap: { readonly n: number; readonly sum: number };
  /** Located money per inhabitant of the areas that have rows; null for other measures. */
  readonly mean: number | null;
}

export interface MapInput {
  readonly result: PlacesResult & Pick<ExploreResult, 'areasNamed'>;
  /** The same cells for the edition's default selection: they fix the classes while filtering. */
  readonly baseline: PlacesResult;
  readonly view: View;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
  readonly reference: Pick<Reference, 'regions' | 'provinces'>;
}

interface Area {
  readonly code: string;
  readonly region: string;
  readonly names: AreaNames;
  readonly population: number;
}

/** What the map, its legend and its table show: areas of the level chosen, with values, looks and classes. */
export function mapModel({ result, baseline, view, edition, reference }: MapInput): MapModel {
  const { level, measure } = view;
  const areas = areasOf(level, reference);
  const recovered = isRecovered(view.filter, result.regions);
  const cells = cellsOf(level, recovered ? cameBack(result) : result);
  const breaks = classBreaks(valuesOf(areas, recovered ? cells : cellsOf(level, baseline), measure));
  const isChosen = chosenAt(level, view.filter.clauses);
  const named = new Set(result.areasNamed);
  const silence = silenceOf(edition, [...cells.values()]);
  const total = [...cells.values()].reduce((sum, cell) => sum + cell.sum, 0);
  const values = valuesOf(areas, cells, measure);
  const marks = areas.map((area): AreaMark => {
    const cell = cells.get(area.code);
    const { n = 0, sum = 0, median = null } = cell ?? {};
    const value = measured(cell, area, measure);
    return {
      code: area.code,
      names: area.names,
      region: area.region,
      n,
      sum,
      median,
      value,
      perInhabitant: measured(cell, area, 'per_inhabitant'),
      look: areaLook(n, named.has(area.code), silence),
      class: classify(value ?? 0, breaks),
      selected: isChosen(area.code),
      rank: value === null ? null : 1 + values.filter((other) => other > value).length,
      share: total === 0 ? 0 : sum / total,
    };
  });
  return {
    level,
    measure,
    recovered,
    areas: marks,
    breaks,
    bins: binsOf(marks, breaks),
    offMap: offMapOf(cells, new Set(areas.map(({ code }) => code))),
    mean: measure === 'per_inhabitant' ? meanOf(areas, cells) : null,
  };
}

/** Whether an area is chosen, or, among regions, holds a chosen province. */
function chosenAt(level: Level, { region = [], province = [] }: View['filter']['clauses']): (code: string) => boolean {
  if (level === 'province') return (code) => province.includes(code);
  return (code) => region.includes(code) || province.some((inside) => inside.startsWith(`${code}.`));
}

function areasOf(level: Level, reference: MapInput['reference']): readonly Area[] {
  return level === 'province'
    ? reference.provinces
    : reference.regions.map((region) => ({ ...region, region: region.code }));
}

/** Cells by place at a level, the places off the map included. */
export function cellsOf(level: Level, result: PlacesResult): ReadonlyMap<string, PlaceCell> {
  const cells = level === 'province' ? result.provinces : result.regions;
  return new Map(cells.map((cell) => [cell.key, cell]));
}

function measured(cell: PlaceCell | undefined, area: Area, measure: Measure): number | null {
  if (!cell || cell.n === 0) return null;
  switch (measure) {
    case 'amount':
      return cell.sum / 1e8;
    case 'grants':
      return cell.n;
    case 'per_inhabitant':
      return cell.sum / 100 / area.population;
    case 'median':
      return cell.median === null ? null : cell.median / 1e5;
  }
}

function valuesOf(areas: readonly Area[], cells: ReadonlyMap<string, PlaceCell>, measure: Measure): number[] {
  return areas.map((area) => measured(cells.get(area.code), area, measure)).filter((value) => value !== null);
}

function binsOf(marks: readonly AreaMark[], breaks: readonly number[]): AreaMark[][] {
  const valued = marks.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return Array.from({ length: breaks.length + 1 }, (_, index) => valued.filter((mark) => mark.class === index));
}

function offMapOf(cells: ReadonlyMap<string, PlaceCell>, drawn: ReadonlySet<string>): { n: number; sum: number } {
  const off = [...cells.values()].filter(({ key }) => !drawn.has(key));
  return { n: off.reduce((n, cell) => n + cell.n, 0), sum: off.reduce((sum, cell) => sum + cell.sum, 0) };
}

function meanOf(areas: readonly Area[], cells: ReadonlyMap<string, PlaceCell>): number | null {
  const documented = areas.filter(({ code }) => (cells.get(code)?.n ?? 0) > 0);
  const people = documented.reduce((sum, { population }) => sum + population, 0);
  const money = documented.reduce((sum, { code }) => sum + (cells.get(code)?.sum ?? 0), 0);
  return people === 0 ? null : money / 100 / people;
}
