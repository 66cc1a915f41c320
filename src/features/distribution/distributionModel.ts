import { keepsBin, positionOf, trimBins } from '../../core/query/amountBins.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { Bin, ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { isRecovered } from '../../core/query/recovered.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { squareGrid, squaresPath } from '../../ui/chart/unitSquares.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { binLabels, plotHeight } from './binLabels.ts';
import { boundsOf, squaresLimit } from './bins.ts';

export interface BinColumn {
  readonly key: string;
  readonly n: number;
  readonly named: number;
  readonly unnamed: number;
  readonly grants: string;
  /** Height of the column where it is drawn as a bar, pixels. */
  readonly height: number;
  /** Lower bound in its unit, as written under the column. */
  readonly label: string;
  /** Whether the label and the number of grants find room on the plot. */
  readonly labelFits: boolean;
  readonly grantsFit: boolean;
  readonly caption: string;
  readonly bounds: { readonly min: number; readonly max: number };
  /** False when the chosen amounts leave the bin out. */
  readonly inside: boolean;
  /** The chosen amounts are exactly this bin. */
  readonly chosen: boolean;
  /** Squares of recipients named and not named; null when columns are drawn as bars. */
  readonly squares: { readonly named: string; readonly unnamed: string } | null;
}

/** Columns whose labels share a unit, as a bracket under them. */
export interface UnitSpan {
  readonly label: string;
  /** Of the plot's width, 0–1, in reading order. */
  readonly from: number;
  readonly to: number;
}

export interface DistributionModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly table: ChartTableModel;
  readonly nothing: string | undefined;
  readonly columns: readonly BinColumn[];
  readonly units: readonly UnitSpan[];
  readonly grid: { readonly across: number; readonly up: number };
  readonly largest: number;
  readonly median: { readonly label: string; readonly position: number } | null;
}

export interface DistributionSubject {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly selection: string;
  /** Of the plot, pixels. */
  readonly width: number;
}

/** All grants of a selection by amount, one square each while they are few enough. */
export function distributionModel(
  { result, filter, selection, width }: DistributionSubject,
  locale: Voice,
): DistributionModel {
  const voice = inCurrency(result.currency, locale);
  const { t, format } = voice;
  const bins = trimBins(result.histogram);
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  const inSquares = n <= squaresLimit;
  const largest = Math.max(1, ...bins.map((bin) => bin.n));
  const grid = squareGrid(largest);
  const measure = measureName(result.kind, voice).toLocaleLowerCase(voice.language);
  const heading = inSquares
    ? t('charts.distribution.title', { measure })
    : t('charts.distribution.titleBars', { measure });
  const named = bins.map((bin) => nameBin(bin, filter.amount, { grid: inSquares ? grid : null, largest }, voice));
  const room = binLabels(named, width);
  const columns = named.map(
    (column, index): BinColumn => ({
      ...column,
      labelFits: room.bounds.has(index),
      grantsFit: room.counts.has(index),
    }),
  );
  const position = result.total.median === null ? null : positionOf(result.total.median, bins);
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(bins, n, result.total.median, voice),
    reading: readingOf(result, inSquares, voice),
    table: tableOf(bins, columns, result.currency, voice),
    nothing: nothingOf(result, filter, voice),
    columns,
    units: unitSpans(bins, voice),
    grid,
    largest,
    median:
      result.total.median !== null && position !== null
        ? { position, label: t('charts.distribution.median', { amount: format.dirhams(result.total.median) }) }
        : null,
  };
}

/** Bins are of amounts granted: recoveries alone would all stand in the first. */
function nothingOf({ histogram, total }: ExploreResult, filter: Filter, { t }: Voice): string | undefined {
  if (isRecovered(filter, [total])) return t('charts.distribution.recovered');
  return histogram.every(({ n }) => n === 0) ? t('charts.nothing') : undefined;
}

interface Scale {
  /** Null where columns are bars. */
  readonly grid: DistributionModel['grid'] | null;
  readonly largest: number;
}

function nameBin(
  bin: Bin,
  chosen: Filter['amount'],
  { grid, largest }: Scale,
  voice: Voice,
): Omit<BinColumn, 'labelFits' | 'grantsFit'> {
  const { t, format } = voice;
  const bounds = boundsOf(bin);
  const named = bin.n - bin.unnamed;
  const words = {
    bin: binWords(bin, voice),
    grants: t('charts.grants', { count: bin.n }),
    amount: format.amountShort(bin.sum),
  };
  return {
    key: String(bin.from),
    n: bin.n,
    named,
    unnamed: bin.unnamed,
    height: grid ? 0 : (plotHeight * bin.n) / largest,
    grants: bin.n > 0 ? format.integer(bin.n) : '',
    label: bin.from > 0 ? format.integer(bin.from / unitOf(bin).centimes) : '<1',
    caption:
      bin.unnamed > 0
        ? t('charts.distribution.binUnnamed', { ...words, count: bin.unnamed })
        : t('charts.distribution.bin', words),
    bounds,
    inside: keepsBin(bin, chosen),
    chosen: chosen?.min === bounds.min && chosen.max === bounds.max,
    squares: grid && {
      named: squaresPath(0, named, grid),
      unnamed: squaresPath(named, bin.n, grid, 0.06),
    },
  };
}

const units = [
  { word: 'unitBillions', centimes: 1e11 },
  { word: 'unitMillions', centimes: 1e8 },
  { word: 'unitThousands', centimes: 1e5 },
] as const;
const smallestUnit = units[2];

function unitOf({ from }: Bin): (typeof units)[number] {
  return units.find(({ centimes }) => from >= centimes) ?? smallestUnit;
}

function unitSpans(bins: readonly Bin[], { t }: Voice): UnitSpan[] {
  return [...units].reverse().flatMap((unit) => {
    const first = bins.findIndex((bin) => unitOf(bin) === unit);
    const last = bins.findLastIndex((bin) => unitOf(bin) === unit);
    if (first < 0) return [];
    return [{ label: t(`charts.distribution.${unit.word}`), from: first / bins.length, to: (last + 1) / bins.length }];
  });
}

function binWords({ from, to }: Bin, { t, format }: Voice): string {
  if (from <= 0) return t('charts.distribution.under', { to: format.dirhams(to) });
  return t('charts.distribution.from', { from: format.dirhams(from), to: format.dirhams(to) });
}

function readingOf({ recipients, staffWelfare }: ExploreResult, inSquares: boolean, { t, format }: Voice): string {
  const n = recipients.notNamed.n + staffWelfare.notNamed.n;
  if (n === 0) return inSquares ? t('charts.distribution.readingNamed') : t('charts.distribution.readingBarsNamed');
  const amount = format.amountShort(recipients.notNamed.sum + staffWelfare.notNamed.sum);
  const words = { grants: t('charts.grants', { count: n }), amount };
  return inSquares ? t('charts.distribution.reading', words) : t('charts.distribution.readingBars', words);
}

function summarise(bins: readonly Bin[], n: number, median: number | null, voice: Voice): string {
  const { t, format } = voice;
  if (n === 0 || median === null) return t('charts.nothing');
  const fullest = bins.reduce((a, b) => (b.n > a.n ? b : a));
  if (n === 1) return t('charts.distribution.summaryOne', { amount: format.dirhams(median) });
  return t('charts.distribution.summary', {
    grants: t('charts.grants', { count: n }),
    median: format.dirhams(median),
    bin: binWords(fullest, voice),
    binGrants: t('charts.grants', { count: fullest.n }),
  });
}

function tableOf(bins: readonly Bin[], columns: readonly BinColumn[], currency: string, voice: Voice): ChartTableModel {
  const { t, format } = voice;
  const sum = (of: (bin: Bin) => number) => bins.reduce((total, bin) => total + of(bin), 0);
  return {
    columns: [
      { key: 'bin', label: t('charts.column.bin'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'unnamed', label: t('charts.column.unnamed'), numeric: true },
      { key: 'amount', label: amountHeading(currency, voice), numeric: true },
    ],
    rows: bins.map((bin, index) => ({
      key: String(bin.from),
      cells: [binWords(bin, voice), format.integer(bin.n), format.integer(bin.unnamed), format.inUnit(bin.sum)],
      choosable: bin.n > 0,
      chosen: columns[index]?.chosen ?? false,
    })),
    total: [
      t('charts.total'),
      format.integer(sum((bin) => bin.n)),
      format.integer(sum((bin) => bin.unnamed)),
      format.inUnit(sum((bin) => bin.sum)),
    ],
  };
}
