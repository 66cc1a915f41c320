import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { Cell, ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { asDrawn } from '../../core/query/recovered.ts';
import { sectorName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';

/** One sector of the selection. */
export interface SectorRow {
  /** Value of the clause it toggles. */
  readonly value: string;
  readonly name: string;
  readonly grants: string;
  readonly amount: string;
  /** Share of the selection's amount, in words; empty where that amount is not above nought. */
  readonly share: string;
  readonly caption: string;
  /** Length of the bar against the axis, 0–1. */
  readonly length: number;
  /** The country's share on the same axis; null when the selection is the country. */
  readonly reference: number | null;
  readonly chosen: boolean;
  readonly notStated: boolean;
}

export interface SectorsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string | undefined;
  readonly table: ChartTableModel;
  readonly nothing: string | undefined;
  readonly rows: readonly SectorRow[];
  /** The selection is a part of the country: its bars take the colour of the selection. */
  readonly compared: boolean;
}

export interface SectorsSubject {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly reference: Pick<Reference, 'sectors'>;
  readonly selection: string;
}

interface Shares {
  readonly cell: Cell;
  readonly value: string;
  readonly here: number;
  readonly country: number | null;
}

/** The sectors of a selection by share of its amount, beside the country's share of each. */
export function sectorsModel(subject: SectorsSubject, locale: Voice): SectorsModel {
  const { filter, reference, selection } = subject;
  const result = asDrawn(subject.result, filter);
  const voice = inCurrency(result.currency, locale);
  const { t } = voice;
  const { region = [], province = [], sector: chosen = [] } = filter.clauses;
  const compared = region.length + province.length > 0;
  const shares = sharesOf(result, compared);
  const end = Math.max(Number.MIN_VALUE, ...shares.flatMap(({ here, country }) => [here, country ?? 0]));
  const rows = shares.map((share): SectorRow => nameRow(share, end, chosen, reference, voice));
  const heading = t(compared ? 'charts.sectors.titleCompared' : 'charts.sectors.title', {
    measure: measureName(result.kind, voice),
  });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(shares, rows, voice),
    reading: compared ? t('charts.sectors.tick') : undefined,
    table: tableOf(rows, shares, result, compared, voice),
    nothing: rows.length === 0 ? t('charts.nothing') : undefined,
    rows,
    compared,
  };
}

function sharesOf({ sectorsOfSelection, sectorsOfCountry }: ExploreResult, compared: boolean): Shares[] {
  const whole = sumOf(sectorsOfSelection);
  const country = sumOf(sectorsOfCountry);
  return sectorsOfSelection
    .filter((cell) => cell.n > 0)
    .map((cell) => ({
      cell,
      value: cell.key || none,
      here: ratio(cell.sum, whole),
      country: compared ? ratio(sectorsOfCountry.find((c) => c.key === cell.key)?.sum ?? 0, country) : null,
    }))
    .sort((a, b) => Number(a.value === none) - Number(b.value === none) || b.cell.sum - a.cell.sum);
}

function nameRow(
  shares: Shares,
  end: number,
  chosen: readonly string[],
  reference: SectorsSubject['reference'],
  voice: Voice,
): SectorRow {
  const { t, format, language } = voice;
  const { cell, value, here, country } = shares;
  const sector = reference.sectors.find(({ code }) => code === value);
  const name = sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  const grants = t('charts.grants', { count: cell.n });
  const counted = t('charts.counted', { name, grants, amount: format.amountShort(cell.sum) });
  const share = here === 0 && cell.sum !== 0 ? '' : format.percent(here, 1);
  return {
    value,
    name,
    share,
    grants: format.integer(cell.n),
    amount: format.inUnit(cell.sum),
    caption: captionOf(counted, share, country, voice),
    length: Math.max(0, here / end),
    reference: country === null ? null : Math.max(0, country / end),
    chosen: chosen.includes(value),
    notStated: value === none,
  };
}

function captionOf(counted: string, share: string, country: number | null, { t, format }: Voice): string {
  if (share === '') return counted;
  if (country === null) return t('charts.sectors.alone', { counted, share });
  return t('charts.sectors.compared', { counted, share, country: format.percent(country, 1) });
}

function summarise(shares: readonly Shares[], rows: readonly SectorRow[], { t, format }: Voice): string {
  const [first, row] = [shares[0], rows[0]];
  if (!first || !row) return t('charts.nothing');
  if (row.share === '') return `${row.caption}.`;
  const words = { sector: row.name, share: row.share, grants: t('charts.grants', { count: first.cell.n }) };
  if (first.country === null) return t('charts.sectors.summary', words);
  return t('charts.sectors.summaryCompared', { ...words, country: format.percent(first.country, 1) });
}

function tableOf(
  rows: readonly SectorRow[],
  shares: readonly Shares[],
  result: ExploreResult,
  compared: boolean,
  voice: Voice,
): ChartTableModel {
  const { t, format } = voice;
  const grants = shares.reduce((n, { cell }) => n + cell.n, 0);
  const countryShare = (index: number) => format.percent(shares[index]?.country ?? 0, 1);
  return {
    columns: [
      { key: 'sector', label: t('charts.column.sector'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(result.currency, voice), numeric: true },
      { key: 'share', label: t('charts.column.share'), numeric: true },
      ...(compared ? [{ key: 'country', label: t('charts.column.country'), numeric: true }] : []),
    ],
    rows: rows.map((row, index) => ({
      key: row.value,
      cells: [row.name, row.grants, row.amount, row.share, ...(compared ? [countryShare(index)] : [])],
      choosable: true,
      chosen: row.chosen,
    })),
    total: [
      t('charts.total'),
      format.integer(grants),
      format.inUnit(sumOf(result.sectorsOfSelection)),
      format.percent(1, 0),
      ...(compared ? [''] : []),
    ],
  };
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.sum, 0);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
