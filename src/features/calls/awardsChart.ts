import { positionOf, trimBins } from '../../core/query/amountBins.ts';
import type { Bin, ExploreResult } from '../../core/query/explore.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { measureName } from '../../ui/chart/chartTitle.ts';
import { squareGrid, squaresPath } from '../../ui/chart/unitSquares.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';

/** Up to this many grants each is a square; more are bars. */
const squaresLimit = 60;
/** So many rows of squares have room, that a few grants do not stand as giants. */
const fewestRows = 8;
/** What the axis counts in. */
const centimesOfThousand = 100_000;
/** More columns than this have room for a label at each tenfold only. */
const labelledColumns = 8;

export interface AwardColumn {
  readonly key: string;
  /** Of the tallest column, 0–1. */
  readonly height: number;
  /** Of that height, the part of grants whose recipient the source names, 0–1. */
  readonly named: number;
  /** Null where columns are bars. */
  readonly squares: { readonly named: string; readonly unnamed: string } | null;
}

export interface AwardsChart {
  readonly heading: string;
  readonly reading: string;
  readonly summary: string;
  readonly columns: readonly AwardColumn[];
  readonly grid: { readonly across: number; readonly up: number };
  /** Shares of the plot's width, 0–1, from its beginning. */
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  readonly median: { readonly label: string; readonly at: number } | null;
  readonly middle: { readonly from: number; readonly to: number } | null;
  readonly table: ChartTableModel;
}

/** The grants of a selection by amount: a square each while they are few, over the span that holds half of them. */
export function awardsChart(result: ExploreResult, locale: Voice): AwardsChart {
  const voice = inCurrency(result.currency, locale);
  const { t, format } = voice;
  const bins = trimBins(result.histogram);
  const { n, median, quartiles } = result.total;
  const inSquares = n <= squaresLimit;
  const largest = Math.max(1, ...bins.map((bin) => bin.n));
  const { across, up } = squareGrid(largest);
  const grid = { across, up: Math.max(up, fewestRows) };
  const [from, to] = (quartiles ?? []).map((amount) => positionOf(amount, bins));
  const at = median === null ? null : positionOf(median, bins);
  const measure = measureName(result.kind, voice).toLocaleLowerCase(voice.language);
  const unit = t('calls.awards.thousands', {
    currency: result.currency === 'MAD' ? t('charts.dirham') : result.currency,
  });
  return {
    heading: t(inSquares ? 'charts.distribution.title' : 'charts.distribution.titleBars', { measure }),
    reading: t(inSquares ? 'calls.awards.squares' : 'calls.awards.bars', { unit }),
    summary: t('calls.awards.summary', { count: n, median: format.dirhams(median ?? 0) }),
    columns: bins.map((bin) => columnOf(bin, largest, inSquares ? grid : null)),
    grid,
    ticks: ticksOf(bins, voice),
    median:
      median === null || at === null
        ? null
        : { at, label: t('calls.awards.medianMark', { median: format.dirhams(median) }) },
    middle: from != null && to != null && from < to ? { from, to } : null,
    table: tableOf(bins, result.currency, voice),
  };
}

function columnOf(bin: Bin, largest: number, grid: AwardsChart['grid'] | null): AwardColumn {
  const named = bin.n - bin.unnamed;
  return {
    key: String(bin.from),
    height: bin.n / largest,
    named: bin.n === 0 ? 0 : named / bin.n,
    squares: grid && { named: squaresPath(0, named, grid), unnamed: squaresPath(named, bin.n, grid, 0.06) },
  };
}

/** The lower bound of each column, or of each tenfold where columns are many. */
function ticksOf(bins: readonly Bin[], { format }: Voice): AwardsChart['ticks'] {
  return bins.flatMap(({ from }, index) => {
    const shown = from > 0 && (bins.length <= labelledColumns || Number.isInteger(Math.log10(from)));
    return shown ? [{ label: format.integer(from / centimesOfThousand), at: index / bins.length }] : [];
  });
}

function tableOf(bins: readonly Bin[], currency: string, voice: Voice): ChartTableModel {
  const { t, format } = voice;
  const add = (of: (bin: Bin) => number) => bins.reduce((sum, bin) => sum + of(bin), 0);
  const bound = ({ from, to }: Bin) =>
    from <= 0
      ? t('charts.distribution.under', { to: format.dirhams(to) })
      : t('charts.distribution.from', { from: format.dirhams(from), to: format.dirhams(to) });
  return {
    columns: [
      { key: 'bin', label: t('charts.column.bin'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(currency, voice), numeric: true },
    ],
    rows: bins.map((bin) => ({
      key: String(bin.from),
      cells: [bound(bin), format.integer(bin.n), format.inUnit(bin.sum)],
      choosable: false,
      chosen: false,
    })),
    total: [t('charts.total'), format.integer(add(({ n }) => n)), format.inUnit(add(({ sum }) => sum))],
  };
}
