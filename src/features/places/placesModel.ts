import { type Edition, isComplete } from '../../core/edition/edition.ts';
import { type AreaLook, areaLook, silenceOf } from '../../core/geo/areaLook.ts';
import { classBreaks, classify } from '../../core/geo/classify.ts';
import type { AreaNames, Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import type { AboutPlace } from '../../core/query/aboutPlace.ts';
import type { ExploreResult, PlaceCell, PlacesResult } from '../../core/query/explore.ts';

/** Money itself, or by inhabitant where the edition is complete enough to compare places. */
export type PlaceMeasure = 'amount' | 'per_inhabitant';

/** A place among its peers. */
export interface PlaceMark {
  readonly subject: Subject;
  readonly names: AreaNames;
  readonly population: number;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  /** Centimes; null without rows. */
  readonly median: number | null;
  /** Millions, or units by inhabitant; null where it is not known. */
  readonly value: number | null;
  readonly look: AreaLook;
  /** 0 for the lowest class. */
  readonly class: number;
  /** 1 for the largest value; null where the value is not known. */
  readonly rank: number | null;
  /** True for the place the page is about. */
  readonly current: boolean;
}

export interface Peers {
  readonly measure: PlaceMeasure;
  readonly marks: readonly PlaceMark[];
  /** Lower bounds of the second class and up, in the unit of the values. */
  readonly breaks: readonly number[];
  /** The value that half of the places with a known one reach; null without any. */
  readonly middle: number | null;
}

/** The parts of a region: its provinces and the money of none, which together are the region. */
export interface RegionParts {
  /** Largest value first, then those without one in the order of their codes. */
  readonly provinces: readonly PlaceMark[];
  readonly unplaced: { readonly n: number; readonly sum: number };
  readonly whole: { readonly n: number; readonly sum: number; readonly median: number | null };
}

export interface PlacesInput {
  readonly subject: Subject;
  readonly place: AboutPlace;
  readonly result: PlacesResult & Pick<ExploreResult, 'areasNamed'>;
  /** The places of the edition's default selection: they fix the classes while filtering. */
  readonly overview: PlacesResult;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
  readonly reference: Pick<Reference, 'regions' | 'provinces'>;
}

/** The code of the region a place is or lies in. */
export const regionOf = ({ key }: Subject): string => key.slice(0, 2);

/** The regions of the country beside one another. */
export function regionPeers(input: PlacesInput): Peers {
  const { reference, result, overview } = input;
  return peersAmong('region', reference.regions, result.regions, overview.regions, input);
}

/** The provinces of the subject's region beside one another. */
export function provincePeers(input: PlacesInput): Peers {
  const region = regionOf(input.subject);
  const areas = input.reference.provinces.filter((province) => province.region === region);
  return peersAmong('province', areas, input.place.provinces, input.overview.provinces, input);
}

/** The region of the subject as the sum of its parts. */
export function regionParts({ marks }: Peers, { subject, place, result }: PlacesInput): RegionParts {
  const drawn = new Set(marks.map((mark) => mark.subject.key));
  const elsewhere = place.provinces.filter(({ key }) => !drawn.has(key));
  const { n = 0, sum = 0, median = null } = result.regions.find(({ key }) => key === regionOf(subject)) ?? {};
  return {
    provinces: byValue(marks),
    unplaced: { n: total(elsewhere, 'n'), sum: total(elsewhere, 'sum') },
    whole: { n, sum, median },
  };
}

/** Largest value first, then the places without one in the order of their codes. */
export function byValue(marks: readonly PlaceMark[]): PlaceMark[] {
  const size = ({ value }: PlaceMark) => value ?? Number.NEGATIVE_INFINITY;
  return [...marks].sort((a, b) => size(b) - size(a) || (a.subject.key < b.subject.key ? -1 : 1));
}

interface Area {
  readonly code: string;
  readonly names: AreaNames;
  readonly population: number;
}

function peersAmong(
  of: 'region' | 'province',
  areas: readonly Area[],
  cells: readonly PlaceCell[],
  baseline: readonly PlaceCell[],
  { subject, edition, result }: PlacesInput,
): Peers {
  const silence = silenceOf(edition, of === 'region' ? result.regions : result.provinces);
  const complete = silence === 'zero';
  const measure = isComplete(edition) ? 'per_inhabitant' : 'amount';
  const named = new Set(result.areasNamed);
  const breaks = classBreaks(valuesOf(areas, baseline, measure, complete));
  const values = valuesOf(areas, cells, measure, complete);
  const marks = areas.map((area): PlaceMark => {
    const cell = cells.find(({ key }) => key === area.code);
    const value = measured(area, cell, measure, complete);
    return {
      subject: { of, key: area.code },
      names: area.names,
      population: area.population,
      n: cell?.n ?? 0,
      sum: cell?.sum ?? 0,
      median: cell?.median ?? null,
      value,
      look: areaLook(cell?.n ?? 0, named.has(area.code), silence),
      class: classify(value ?? 0, breaks),
      rank: value === null ? null : 1 + values.filter((other) => other > value).length,
      current: area.code === subject.key,
    };
  });
  return { measure, marks, breaks, middle: middleOf(values) };
}

function valuesOf(areas: readonly Area[], cells: readonly PlaceCell[], measure: PlaceMeasure, complete: boolean) {
  return areas
    .map((area) =>
      measured(
        area,
        cells.find(({ key }) => key === area.code),
        measure,
        complete,
      ),
    )
    .filter((value) => value !== null);
}

/** No row is no value, but zero where it is known to be none. */
function measured(area: Area, cell: PlaceCell | undefined, measure: PlaceMeasure, complete: boolean): number | null {
  if (!cell) return complete ? 0 : null;
  return measure === 'amount' ? cell.sum / 1e8 : cell.sum / 100 / area.population;
}

function middleOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function total(cells: readonly PlaceCell[], of: 'n' | 'sum'): number {
  return cells.reduce((all, cell) => all + cell[of], 0);
}
