import type { Edition } from '../../core/edition/edition.ts';
import { type AreaLook, areaLook, silenceOf } from '../../core/geo/areaLook.ts';
import { type AreaNames, nationalPoverty2014, type Reference } from '../../core/model/reference.ts';
import type { ExploreResult, PlacesResult } from '../../core/query/explore.ts';
import { aroundMean, type Cuts, equalSteps, type Third, terciles, thirdOf } from './cuts.ts';

/** The three ways to cut the two scales; the first is the one drawn. */
export const cutNames = ['terciles', 'mean', 'steps'] as const;
export type CutName = (typeof cutNames)[number];

/** One of the nine classes: how much need, how much money. */
export interface CrossClass {
  readonly need: Third;
  readonly money: Third;
}

export interface CrossCuts {
  /** Per cent. */
  readonly need: Cuts;
  /** Dirhams per inhabitant. */
  readonly money: Cuts;
}

export interface EquityRegion {
  readonly code: string;
  readonly names: AreaNames;
  readonly population: number;
  /** Per cent, 2014. */
  readonly poverty: number;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  /** Dirhams; null where nothing is known. */
  readonly perInhabitant: number | null;
  /** Centimes above (or, negative, below) what the country's mean would give its inhabitants; null where nothing is known. */
  readonly gap: number | null;
  readonly look: AreaLook;
  /** Its class under each cut; null where nothing is known. */
  readonly classes: Readonly<Record<CutName, CrossClass>> | null;
}

export interface EquityModel {
  /** In the order of their codes. */
  readonly regions: readonly EquityRegion[];
  readonly cuts: Readonly<Record<CutName, CrossCuts>>;
  readonly country: {
    /** Per cent, 2014. */
    readonly poverty: number;
    /** Dirhams per inhabitant: located money of the regions where something is known, over their inhabitants. */
    readonly perInhabitant: number;
  };
  /** Rows of no region. */
  readonly offMap: { readonly n: number; readonly sum: number };
}

export interface EquityInput {
  readonly result: Pick<PlacesResult, 'regions'> & Pick<ExploreResult, 'areasNamed'>;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
  readonly reference: Pick<Reference, 'regions'>;
}

/**
 * Money per inhabitant against need, region by region. Both scales are cut by the regions that can be compared:
 * those with a published list and rows enough. Null when they are fewer than three, since nothing can then be cut in three.
 */
export function equityModel({ result, edition, reference }: EquityInput): EquityModel | null {
  const known = knownRegions({ result, edition, reference });
  const perInhabitant = meanOf(known);
  const cuts = cutsOf(known, perInhabitant);
  if (!cuts) return null;
  const regions = known.map((region): EquityRegion => {
    const value = region.perInhabitant;
    if (value === null) return { ...region, gap: null, classes: null };
    return {
      ...region,
      gap: (value - perInhabitant) * region.population * 100,
      classes: {
        terciles: crossClass(region.poverty, value, cuts.terciles),
        mean: crossClass(region.poverty, value, cuts.mean),
        steps: crossClass(region.poverty, value, cuts.steps),
      },
    };
  });
  return { regions, cuts, country: { poverty: nationalPoverty2014, perInhabitant }, offMap: offMapOf(result, regions) };
}

/** The name of one of the nine classes, unique among them. */
export function classKey({ need, money }: CrossClass): string {
  return `${need}${money}`;
}

/** What the regions of some classes, under one cut, come to together. */
export function chosenRegions(
  model: EquityModel,
  chosen: ReadonlySet<string>,
  cut: CutName = 'terciles',
): readonly EquityRegion[] {
  return model.regions.filter(({ classes }) => classes && chosen.has(classKey(classes[cut])));
}

type KnownRegion = Omit<EquityRegion, 'gap' | 'classes'>;

function knownRegions({ result, edition, reference }: EquityInput): readonly KnownRegion[] {
  const cells = new Map(result.regions.map((cell) => [cell.key, cell]));
  const named = new Set(result.areasNamed);
  const silence = silenceOf(edition, result.regions);
  return reference.regions.map(({ code, names, population, poverty2014: poverty }) => {
    const { n = 0, sum = 0 } = cells.get(code) ?? {};
    const look = areaLook(n, named.has(code), silence);
    const perInhabitant = n > 0 || look === 'zero' ? sum / 100 / population : null;
    return { code, names, population, poverty, n, sum, perInhabitant, look };
  });
}

function meanOf(regions: readonly KnownRegion[]): number {
  const valued = regions.filter(({ perInhabitant }) => perInhabitant !== null);
  const people = valued.reduce((sum, { population }) => sum + population, 0);
  return people === 0 ? 0 : valued.reduce((sum, region) => sum + region.sum, 0) / 100 / people;
}

function cutsOf(regions: readonly KnownRegion[], mean: number): EquityModel['cuts'] | null {
  const comparable = regions.filter(({ look }) => look === 'shaded' || look === 'zero');
  const needs = comparable.map(({ poverty }) => poverty);
  const moneys = comparable.flatMap(({ perInhabitant }) => perInhabitant ?? []);
  const byTercile = crossCuts(terciles(needs), terciles(moneys));
  const bySteps = crossCuts(equalSteps(needs), equalSteps(moneys));
  if (!byTercile || !bySteps) return null;
  const byMean = { need: aroundMean(nationalPoverty2014), money: aroundMean(mean) };
  return { terciles: byTercile, mean: byMean, steps: bySteps };
}

function crossCuts(need: Cuts | null, money: Cuts | null): CrossCuts | null {
  return need && money && { need, money };
}

function crossClass(poverty: number, perInhabitant: number, { need, money }: CrossCuts): CrossClass {
  return { need: thirdOf(poverty, need), money: thirdOf(perInhabitant, money) };
}

function offMapOf({ regions: cells }: EquityInput['result'], regions: readonly EquityRegion[]): EquityModel['offMap'] {
  const drawn = new Set(regions.map(({ code }) => code));
  const off = cells.filter(({ key }) => !drawn.has(key));
  return { n: off.reduce((n, cell) => n + cell.n, 0), sum: off.reduce((sum, cell) => sum + cell.sum, 0) };
}
