import { offMapPlaces } from '../model/codelists.ts';
import type { AreaNames, Reference } from '../model/reference.ts';
import type { SubjectKind } from '../model/subject.ts';
import type { DirectoryRow } from './directory.ts';

/**
 * Why a line is in a list: the selection holds the subject; the edition names it and the selection does not; the
 * edition has no list of it; a place that is no area; or the grants whose source does not say.
 */
export type LineState = 'held' | 'noRow' | 'notInEdition' | 'offMap' | 'notStated';

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

type Lists = Pick<Reference, 'regions' | 'provinces' | 'sectors'>;

/**
 * The lines of a list in their standing order: as `rows` come, then areas and sectors without grants, then what no
 * page is about. `total` is the selection's amount in centimes.
 */
export function standingLines(
  of: SubjectKind,
  rows: readonly DirectoryRow[],
  total: number,
  reference: Lists,
): StandingLine[] {
  const known = closedList(of, reference);
  const met = new Set(rows.map(({ key }) => key));
  const missing = [...known.keys()].filter((key) => !met.has(key)).map((key): DirectoryRow => ({ ...nothing, key }));
  const lines = [...rows, ...missing].map((row): StandingLine => {
    const names = known.get(row.key);
    return {
      key: row.key,
      state: stateOf(row, of, met),
      latin: names?.fr ?? row.name,
      arabic: names?.ar ?? row.nameAr,
      figures: figuresOf(row, total),
    };
  });
  return lines.sort((a, b) => standing[a.state] - standing[b.state]);
}

/** True for the codes that stand beside the regions without being one. */
export function isOffMap(key: string): key is (typeof offMapPlaces)[number] {
  return offMapPlaces.some((place) => place === key);
}

const standing: Readonly<Record<LineState, number>> = { held: 0, noRow: 1, notInEdition: 2, offMap: 3, notStated: 4 };

const nothing: DirectoryRow = { key: '', n: 0, sum: 0, name: '', nameAr: '', median: null, counterparts: 0 };

function closedList(of: SubjectKind, { regions, provinces, sectors }: Lists) {
  const lists = { region: regions, province: provinces, sector: sectors, funder: [], recipient: [] };
  return new Map<string, Pick<AreaNames, 'fr' | 'ar'>>(lists[of].map(({ code, names }) => [code, names]));
}

function stateOf({ key, n }: DirectoryRow, of: SubjectKind, met: ReadonlySet<string>): LineState {
  if (key === '') return 'notStated';
  if (of === 'region' && isOffMap(key)) return 'offMap';
  if (n > 0) return 'held';
  return met.has(key) ? 'noRow' : 'notInEdition';
}

function figuresOf({ n, sum, median, counterparts }: DirectoryRow, total: number): LineFigures | null {
  return n === 0 || median === null ? null : { n, sum, median, counterparts, share: total === 0 ? null : sum / total };
}
