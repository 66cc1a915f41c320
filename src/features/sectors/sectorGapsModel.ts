import { none } from '../../core/model/codelists.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { Cell, ExploreResult } from '../../core/query/explore.ts';
import { asDrawn } from '../../core/query/recovered.ts';
import { sectorName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import type { SectorsSubject } from './sectorsModel.ts';

/** One sector of a place: its share of the place's amount less its share of the country's. */
export interface SectorGap {
  /** Value of the clause it toggles. */
  readonly value: string;
  readonly name: string;
  readonly grants: string;
  readonly amount: string;
  readonly share: string;
  readonly country: string;
  /** Signed points of percentage, in words. */
  readonly gap: string;
  readonly caption: string;
  /** Points of percentage. */
  readonly points: number;
  /** Where the bar starts and ends, 0–1 from the least to the most. */
  readonly from: number;
  readonly to: number;
  readonly chosen: boolean;
  readonly notStated: boolean;
  /** Rows here are known, and too few to compare. */
  readonly few: boolean;
}

export interface SectorGapsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly table: ChartTableModel;
  readonly gaps: readonly SectorGap[];
  /** Where no difference stands, 0–1. */
  readonly middle: number;
}

export interface SectorGapsSubject extends SectorsSubject {
  /** Every list of the edition is whole: a sector without rows has no money. */
  readonly complete: boolean;
}

/** Fewer rows than this are known, and not comparable. */
const tooFew = 10;

/** Whether shares of a selection can stand beside the country's: a handful of rows is known, and says nothing. */
export function isComparable({ total }: Pick<ExploreResult, 'total'>, complete: boolean): boolean {
  return total.n >= tooFew || (complete && total.n > 0);
}

/** The sectors of a place by how far their share lies from the country's; most above first, not stated last. */
export function sectorGapsModel(subject: SectorGapsSubject, locale: Voice): SectorGapsModel {
  const { filter, selection, complete } = subject;
  const result = asDrawn(subject.result, filter);
  const voice = inCurrency(result.currency, locale);
  const { t, format } = voice;
  const differences = differencesOf(result, complete);
  const points = differences.map((difference) => difference.points);
  const [least, most] = [Math.min(0, ...points), Math.max(0, ...points)];
  const at = (point: number) => (most > least ? (point - least) / (most - least) : 0.5);
  const gaps = differences.map((difference) => nameGap(difference, at, subject, voice));
  const heading = t('sectorGaps.title', { measure: measureName(result.kind, voice) });
  const unheard = complete ? [] : absent(result, subject, voice);
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(gaps, voice),
    reading: t('sectorGaps.reading', {
      here: t('charts.grants', { count: result.total.n }),
      country: t('charts.grants', { count: countOf(result.sectorsOfCountry) }),
    }),
    notes: [
      ...(gaps.some(({ few }) => few) ? [t('sectorGaps.few')] : []),
      ...(unheard.length > 0 ? [t('sectorGaps.absent', { sectors: format.list(unheard) })] : []),
      ...(complete ? [] : [t('sectorGaps.partial')]),
    ],
    table: tableOf(gaps, result, voice),
    gaps,
    middle: at(0),
  };
}

interface Difference {
  readonly cell: Cell;
  readonly here: number;
  readonly country: number;
  readonly points: number;
}

/** On a partial edition a sector without rows here has no share: it is not nought. */
function differencesOf({ sectorsOfSelection, sectorsOfCountry }: ExploreResult, complete: boolean): Difference[] {
  const [whole, country] = [sumOf(sectorsOfSelection), sumOf(sectorsOfCountry)];
  return sectorsOfCountry
    .map(({ key, sum }): Difference => {
      const cell = sectorsOfSelection.find((other) => other.key === key) ?? { key, n: 0, sum: 0 };
      const [mine, all] = [ratio(cell.sum, whole), ratio(sum, country)];
      return { cell, here: mine, country: all, points: 100 * (mine - all) };
    })
    .filter(({ cell }) => complete || cell.n > 0)
    .sort((a, b) => Number(a.cell.key === '') - Number(b.cell.key === '') || b.points - a.points);
}

function nameGap(
  { cell, here, country, points }: Difference,
  at: (point: number) => number,
  { filter, reference }: SectorGapsSubject,
  voice: Voice,
): SectorGap {
  const { t, format } = voice;
  const value = cell.key || none;
  const name = nameOf(cell.key, reference, voice);
  const words = { share: format.percent(here, 1), country: format.percent(country, 1), gap: signed(points, voice) };
  const grants = t('charts.grants', { count: cell.n });
  const counted = t('charts.counted', { name, grants, amount: format.amountShort(cell.sum) });
  return {
    value,
    name,
    ...words,
    points,
    grants: format.integer(cell.n),
    amount: format.inUnit(cell.sum),
    caption: t('sectorGaps.caption', { counted, ...words }),
    from: Math.min(at(0), at(points)),
    to: Math.max(at(0), at(points)),
    chosen: (filter.clauses.sector ?? []).includes(value),
    notStated: value === none,
    few: cell.n > 0 && cell.n < tooFew,
  };
}

function absent({ sectorsOfCountry, sectorsOfSelection }: ExploreResult, subject: SectorGapsSubject, voice: Voice) {
  const here = new Set(sectorsOfSelection.filter(({ n }) => n > 0).map(({ key }) => key));
  return sectorsOfCountry
    .filter(({ key }) => key !== '' && !here.has(key))
    .map(({ key }) => nameOf(key, subject.reference, voice));
}

function nameOf(key: string, reference: SectorsSubject['reference'], { t, language }: Voice): string {
  const sector = reference.sectors.find(({ code }) => code === key);
  return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
}

/** A difference with its sign, one decimal; none at nought. */
function signed(points: number, { format }: Voice): string {
  const written = format.decimal(points, 1);
  return Number(points.toFixed(1)) > 0 ? `+${written}` : written;
}

function summarise(gaps: readonly SectorGap[], { t }: Voice): string {
  const stated = gaps.filter(({ notStated }) => !notStated);
  const [most, least] = [stated[0], stated.at(-1)];
  if (!most || !least || most === least) return t('sectorGaps.alone');
  return t('sectorGaps.summary', { most: most.name, mostGap: most.gap, least: least.name, leastGap: least.gap });
}

function tableOf(gaps: readonly SectorGap[], { sectorsOfSelection, currency }: ExploreResult, voice: Voice) {
  const { t, format } = voice;
  const numeric = (key: string, label: string) => ({ key, label, numeric: true });
  const table: ChartTableModel = {
    columns: [
      { key: 'sector', label: t('charts.column.sector'), numeric: false },
      numeric('grants', t('charts.column.grants')),
      numeric('amount', amountHeading(currency, voice)),
      numeric('share', t('charts.column.share')),
      numeric('country', t('charts.column.country')),
      numeric('gap', t('sectorGaps.column')),
    ],
    rows: gaps.map(({ value, name, grants, amount, share, country, gap, chosen }) => ({
      key: value,
      cells: [name, grants, amount, share, country, gap],
      choosable: true,
      chosen,
    })),
    total: [
      t('charts.total'),
      format.integer(countOf(sectorsOfSelection)),
      format.inUnit(sumOf(sectorsOfSelection)),
      format.percent(1, 0),
      '',
      '',
    ],
  };
  return table;
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.sum, 0);
}

function countOf(cells: readonly Cell[]): number {
  return cells.reduce((n, cell) => n + cell.n, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
