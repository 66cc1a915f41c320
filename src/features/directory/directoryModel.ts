import { offMapPlaces } from '../../core/model/codelists.ts';
import type { AreaNames, Reference } from '../../core/model/reference.ts';
import type { SubjectKind } from '../../core/model/subject.ts';
import type { DirectoryRow } from '../../core/query/directory.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Language } from '../../i18n/languages.ts';
import { subjectName } from '../../i18n/names.ts';

/**
 * Why a line is in the list: the selection holds the subject; the edition names it and the selection does not; the
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

export interface DirectoryLine {
  readonly key: string;
  readonly state: LineState;
  /** In the reader's language. */
  readonly name: string;
  /** In Latin and in Arabic script, as published or as the reference tables have it. */
  readonly latin: string;
  readonly arabic: string;
  /** Null where there is no grant to count: never zero for what is not known. */
  readonly figures: LineFigures | null;
}

interface Speech {
  readonly t: Translator['t'];
  readonly language: Language;
}

/** The lines of a list in their standing order: by amount, then areas and sectors without grants, then what no page is about. */
export function directoryLines(
  of: SubjectKind,
  rows: readonly DirectoryRow[],
  total: number,
  reference: Reference,
  speech: Speech,
): DirectoryLine[] {
  const known = closedList(of, reference);
  const met = new Set(rows.map(({ key }) => key));
  const missing = [...known.keys()].filter((key) => !met.has(key)).map((key): DirectoryRow => ({ ...nothing, key }));
  const lines = [...rows, ...missing].map((row): DirectoryLine => {
    const state = stateOf(row, of, met);
    const names = known.get(row.key);
    return {
      key: row.key,
      state,
      name: nameOf(row, state, of, reference, speech),
      latin: names?.fr ?? row.name,
      arabic: names?.ar ?? row.nameAr,
      figures: figuresOf(row, total),
    };
  });
  return lines.sort((a, b) => standing[a.state] - standing[b.state]);
}

const standing: Readonly<Record<LineState, number>> = { held: 0, noRow: 1, notInEdition: 2, offMap: 3, notStated: 4 };

const nothing: DirectoryRow = { key: '', n: 0, sum: 0, name: '', nameAr: '', median: null, counterparts: 0 };

function closedList(
  of: SubjectKind,
  { regions, provinces, sectors }: Reference,
): ReadonlyMap<string, Pick<AreaNames, 'fr' | 'ar'>> {
  const lists = { region: regions, province: provinces, sector: sectors, funder: [], recipient: [] };
  return new Map(lists[of].map(({ code, names }) => [code, names]));
}

function stateOf({ key, n }: DirectoryRow, of: SubjectKind, met: ReadonlySet<string>): LineState {
  if (key === '') return 'notStated';
  if (of === 'region' && isOffMap(key)) return 'offMap';
  if (n > 0) return 'held';
  return met.has(key) ? 'noRow' : 'notInEdition';
}

function nameOf(
  row: DirectoryRow,
  state: LineState,
  of: SubjectKind,
  reference: Reference,
  { t, language }: Speech,
): string {
  if (state === 'notStated') return t(`directory.notStated.${of}`);
  if (isOffMap(row.key)) return t(`codes.place.${row.key}`);
  return subjectName({ of, key: row.key }, row, reference, language);
}

function isOffMap(key: string): key is (typeof offMapPlaces)[number] {
  return offMapPlaces.some((place) => place === key);
}

function figuresOf({ n, sum, median, counterparts }: DirectoryRow, total: number): LineFigures | null {
  return n === 0 || median === null ? null : { n, sum, median, counterparts, share: total === 0 ? null : sum / total };
}
