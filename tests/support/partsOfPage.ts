import type { About } from '../../src/core/query/about.ts';
import type { Breakdown } from '../../src/core/query/breakdown.ts';
import type { ExploreResult } from '../../src/core/query/explore.ts';
import { type Filter, withoutPlace, withoutYear } from '../../src/core/query/filter.ts';
import type { Answer } from '../../src/engine/protocol.ts';

/** One breakdown of a page: what it is, its parts, and the selection whose money they must be. */
export interface Parts {
  readonly of: string;
  readonly cells: readonly { readonly sum: number; readonly n?: number }[];
  readonly whole: Filter;
  /** Whether grants add up too: a grant split over places counts once in each. */
  readonly counts: boolean;
}

type Told = (filter: Filter) => Omit<Parts, 'of'>[];

/** What each figure of a result must add up to; a new one has to say so here, or that it has no parts. */
const ofResult: Readonly<Record<keyof ExploreResult, (result: ExploreResult) => Told>> = {
  total: noParts,
  edition: noParts,
  areasNamed: noParts,
  currency: noParts,
  kind: noParts,
  apart: noParts,
  outliers: noParts,
  leftOut: ({ total, leftOut }) => sums([total, leftOut], (filter) => without(filter, 'status', 'overlap')),
  facets:
    ({ facets }) =>
    (filter) =>
      (['year', 'sector', 'class', 'funder', 'status', 'basis', 'overlap'] as const).map((clause) => ({
        cells: facets[clause],
        whole: without(filter, clause),
        counts: clause !== 'basis',
      })),
  histogram: ({ histogram }) => grants(histogram, ({ amount: _, ...filter }) => filter),
  regions: ({ regions }) => sums(regions, withoutPlace),
  provinces: ({ provinces }) => sums(provinces, withoutPlace),
  placesOfSelection: ({ placesOfSelection }) => sums(placesOfSelection),
  yearByClass: ({ yearByClass }) => grants(yearByClass),
  sectorsOfSelection: ({ sectorsOfSelection }) => grants(sectorsOfSelection),
  sectorsOfCountry: ({ sectorsOfCountry }) => grants(sectorsOfCountry, withoutPlace),
  recipients: ({ recipients, staffWelfare }) =>
    sums([recipients, staffWelfare].flatMap(({ top, rest, notNamed }) => [...top, rest, notNamed])),
  staffWelfare: noParts,
  funders: ({ funders: { top, rest, notNamed } }) => grants([...top, rest, notNamed]),
  regionBySector: ({ regionBySector }) => sums(regionBySector),
};

/** The same of what a profile says besides. */
const ofAbout: Readonly<Record<keyof About, (about: About) => Told>> = {
  subject: noParts,
  n: noParts,
  names: noParts,
  kinds: noParts,
  identifiers: noParts,
  spellings: noParts,
  alike: noParts,
  concentration: noParts,
  labels: ({ labels, subject }) => (subject.of === 'region' || subject.of === 'province' ? none : grants(labels)),
  purposes: ({ purposes, subject }) => (subject.of === 'recipient' ? grants(purposes) : none),
  place: ({ place, subject: { of, key } }) => {
    if (!place) return none;
    const region = (filter: Filter): Filter => {
      const everywhere = withoutPlace(filter);
      return { ...everywhere, clauses: { ...everywhere.clauses, region: [key.slice(0, 2)] } };
    };
    const alone = (filter: Filter): Filter => {
      const ever = withoutPlace(withoutYear(filter));
      return { ...ever, clauses: { ...ever.clauses, [of]: [key] } };
    };
    return (filter) => [
      ...sums(place.provinces, region)(filter),
      ...grants(place.funderYears)(filter),
      ...grants(place.years.here, alone)(filter),
    ];
  },
};

/** Every breakdown of an answer, and what it must add up to. */
export function partsOfPage({ filter, result, about, breakdown, against, directory }: Answer): Parts[] {
  const resultParts = (name: string, told: ExploreResult, held: Filter) =>
    Object.entries(ofResult).flatMap(([key, of]) => named(`${name} ${key}`, of(told)(held)));
  return [
    ...resultParts('result', result, filter),
    ...(against ? resultParts('against', against.result, against.filter) : []),
    ...(about ? Object.entries(ofAbout).flatMap(([key, of]) => named(`about ${key}`, of(about)(filter))) : []),
    ...(breakdown ? named(`breakdown ${breakdown.form}`, ofBreakdown(breakdown)(filter)) : []),
    ...(directory ? named('directory', sums(directory)(filter)) : []),
  ];
}

function ofBreakdown(breakdown: Breakdown): Told {
  if (breakdown.form === 'years') {
    const whole = (filter: Filter) => withoutPlace(withoutYear(filter));
    return (filter) => [...grants(breakdown.lists, whole)(filter), ...grants(breakdown.bases, whole)(filter)];
  }
  const { classToSector, funderToSector, sectorToRegion } = breakdown;
  return (filter) =>
    [classToSector, funderToSector].flatMap((links) => grants(links)(filter)).concat(sums(sectorToRegion)(filter));
}

function noParts(): Told {
  return none;
}

function none(): [] {
  return [];
}

function grants(cells: Parts['cells'], whole = (filter: Filter) => filter): Told {
  return (filter) => [{ cells, whole: whole(filter), counts: true }];
}

function sums(cells: Parts['cells'], whole = (filter: Filter) => filter): Told {
  return (filter) => [{ cells, whole: whole(filter), counts: false }];
}

function without(filter: Filter, ...clauses: readonly (keyof Filter['clauses'])[]): Filter {
  const kept = Object.entries(filter.clauses).filter(([name]) => !clauses.some((clause) => clause === name));
  return { ...filter, clauses: Object.fromEntries(kept) };
}

function named(of: string, parts: readonly Omit<Parts, 'of'>[]): Parts[] {
  return parts.map((part) => ({ of, ...part }));
}
