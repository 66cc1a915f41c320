import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { sectorName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { cutLines, type ReportLine } from './lines.ts';

/** A sector's line, its share of the selection and, where the two compare, of the country. */
export interface SectorLine extends ReportLine {
  /** 0–1. */
  readonly here: number;
  /** 0–1; null for several sectors together, and where the selection is the country. */
  readonly there: number | null;
}

/** The sectors of a selection, largest first, the one not stated last, cut after some lines. */
export function sectorLines(
  result: Pick<ExploreResult, 'sectorsOfSelection' | 'sectorsOfCountry'>,
  reference: Pick<Reference, 'sectors'>,
  compared: boolean,
  keep: number,
  { t, language }: Voice,
): readonly SectorLine[] {
  const whole = sumOf(result.sectorsOfSelection);
  const country = sumOf(result.sectorsOfCountry);
  const shareOf = (sum: number, of: number) => (of > 0 ? sum / of : 0);
  const nameOf = (key: string) => {
    const sector = reference.sectors.find(({ code }) => code === key);
    return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  };
  const named = result.sectorsOfSelection
    .filter(({ n }) => n > 0)
    .map(({ key, n, sum }) => ({ key: key || none, name: nameOf(key), n, sum }))
    .sort((a, b) => Number(a.key === none) - Number(b.key === none) || b.sum - a.sum);
  return cutLines(named, keep, (count) => t('report.otherSectors', { count })).map((line) => {
    const elsewhere = result.sectorsOfCountry.find(({ key }) => (key || none) === line.key);
    const there = compared && elsewhere ? shareOf(elsewhere.sum, country) : null;
    return { ...line, here: shareOf(line.sum, whole), there };
  });
}

function sumOf(cells: readonly { readonly sum: number }[]): number {
  return cells.reduce((sum, cell) => sum + cell.sum, 0);
}
