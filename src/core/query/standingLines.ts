import type { Edition } from '../edition/edition.ts';
import { type Silence, silenceOf } from '../geo/areaLook.ts';
import { offMapPlaces } from '../model/codelists.ts';
import type { AreaNames, Reference } from '../model/reference.ts';
import type { SubjectKind } from '../model/subject.ts';
import type { DirectoryRow } from './directory.ts';
import type { Cell, ExploreResult } from './explore.ts';

/**
 * Why a line is in a list: the selection holds the subject; it has none, and every list is whole (`zero`); it has none
 * and there may be some; the edition has no list of it; a place that is no area; or the grants whose source does not say.
 */
export type LineState = 'held' | 'zero' | 'noRow' | 'notInEdition' | 'offMap' | 'notStated';

export interface LineFigures {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  readonly median: number;
  readonly counterparts: number;
  /** Of the selection's amount, 0–1; null where that amount is zero. */
  readonly share: number | null;
}

export interface StandingLine {
  readonly key: string;
  readonly state: LineState;
  /** In Latin and in Arabic script, as published or as the reference tables have it. */
  readonly latin: string;
  readonly arabic: string;
  /** Null where there is no grant to count: never zero for what is not known. */
  readonly figures: LineFigures | null;
}

/** The figures of a selection that its lists are told from. */
export type ListedFigures = Pick<ExploreResult, 'total' | 'regions' | 'provinces'> & {
  readonly facets: Pick<ExploreResult['facets'], 'sector'>;
};

type Lists = Pick<Reference, 'regions' | 'provinces' | 'sectors'>;

/**
 * The lines of a list in their standing order: as `rows` come, then areas and sectors without grants, then what no
 * page is about.
 */
export function standingLines(
  of: SubjectKind,
  rows: readonly DirectoryRow[],
  result: ListedFigures,
  edition: Pick<Edition, 'files' | 'kind'>,
  reference: Lists,
): StandingLine[] {
  const known = closedList(of, reference);
  const met = new Set(rows.map(({ key }) => key));
  const { total } = result;
  const everywhere = listedCells(of, result);
  const silence = silenceOf(edition, everywhere);
  const outside = new Set(everywhere.flatMap(({ key, n }) => (n > 0 ? [key] : [])));
  const missing = [...known.keys()].filter((key) => !met.has(key)).map((key): DirectoryRow => ({ ...nothing, key }));
  const lines = [...rows, ...missing].map((row): StandingLine => {
    const names = known.get(row.key);
    return {
      key: row.key,
      state: stateOf(row, of, { met, outside, silence }),
      latin: names?.fr ?? row.name,
      arabic: names?.ar ?? row.nameAr,
      figures: figuresOf(row, total.sum),
    };
  });
  return lines.sort((a, b) => standing[a.state] - standing[b.state]);
}

/** True for the codes that stand beside the regions without being one. */
export function isOffMap(key: string): key is (typeof offMapPlaces)[number] {
  return offMapPlaces.some((place) => place === key);
}

const standing: Readonly<Record<LineState, number>> = {
  held: 0,
  zero: 1,
  noRow: 2,
  notInEdition: 3,
  offMap: 4,
  notStated: 5,
};

const nothing: DirectoryRow = { key: '', n: 0, sum: 0, name: '', nameAr: '', median: null, counterparts: 0 };

function closedList(of: SubjectKind, { regions, provinces, sectors }: Lists) {
  const lists = { region: regions, province: provinces, sector: sectors, funder: [], recipient: [] };
  return new Map<string, Pick<AreaNames, 'fr' | 'ar'>>(lists[of].map(({ code, names }) => [code, names]));
}

/** The areas or sectors under every clause but their own. */
export function listedCells(of: SubjectKind, { regions, provinces, facets }: ListedFigures): readonly Cell[] {
  return { region: regions, province: provinces, sector: facets.sector, funder: [], recipient: [] }[of];
}

interface Elsewhere {
  /** Keys that a row of the edition names. */
  readonly met: ReadonlySet<string>;
  /** Keys with rows that only the list's own clause leaves out. */
  readonly outside: ReadonlySet<string>;
  readonly silence: Silence;
}

function stateOf({ key, n }: DirectoryRow, of: SubjectKind, { met, outside, silence }: Elsewhere): LineState {
  if (key === '') return 'notStated';
  if (of === 'region' && isOffMap(key)) return 'offMap';
  if (n > 0) return 'held';
  if (outside.has(key) || (silence === 'noList' && met.has(key))) return 'noRow';
  return silence === 'noList' ? 'notInEdition' : silence;
}

function figuresOf({ n, sum, median, counterparts }: DirectoryRow, total: number): LineFigures | null {
  return n === 0 || median === null ? null : { n, sum, median, counterparts, share: total === 0 ? null : sum / total };
}
