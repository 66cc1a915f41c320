import type { Bin } from '../../core/query/explore.ts';
import { gridNumbers } from '../../ui/chart/axis.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Side } from './side.ts';

/** The sizes of two selections' grants as steps over the same bins. */
export interface SizeSteps {
  /** Share of each selection's grants in each bin, against the tallest, 0–1. */
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** Where each median stands along the axis, 0–1; null without rows. */
  readonly medianA: number | null;
  readonly medianB: number | null;
  /** Written under the lower bound of a bin. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly gridlines: readonly { readonly at: number; readonly text: string }[];
  readonly table: readonly { readonly key: string; readonly name: string; readonly a: string; readonly b: string }[];
}

/** Null where either selection has no grant. */
export function sizeSteps(a: Side, b: Side, { format }: Voice): SizeSteps | null {
  const [binsA, binsB] = [a.result.histogram, b.result.histogram];
  const [wholeA, wholeB] = [countOf(binsA), countOf(binsB)];
  if (wholeA === 0 || wholeB === 0) return null;
  const met = binsA.map(({ n }, index) => n + (binsB[index]?.n ?? 0) > 0);
  const [first, last] = [met.indexOf(true), met.lastIndexOf(true) + 1];
  const sharesOf = (bins: readonly Bin[], whole: number) => bins.slice(first, last).map(({ n }) => n / whole);
  const [sharesA, sharesB] = [sharesOf(binsA, wholeA), sharesOf(binsB, wholeB)];
  const top = Math.max(...sharesA, ...sharesB);
  const bins = binsA.slice(first, last);
  return {
    a: sharesA.map((share) => share / top),
    b: sharesB.map((share) => share / top),
    medianA: positionOf(a.result.total.median, bins),
    medianB: positionOf(b.result.total.median, bins),
    ticks: bins.flatMap(({ from }, index) =>
      isDecade(from) ? [{ at: index / bins.length, text: format.amountShort(from) }] : [],
    ),
    gridlines: gridNumbers(100 * top).map((tick) => ({ at: tick / 100 / top, text: format.percent(tick / 100) })),
    table: bins.map(({ from, to }, index) => ({
      key: String(from),
      name: format.range(format.amountShort(Math.max(0, from)), format.amountShort(to)),
      a: format.percent(sharesA[index] ?? 0, 1),
      b: format.percent(sharesB[index] ?? 0, 1),
    })),
  };
}

/** The label of a tick near either end stays inside the plot. */
export function tickAlign(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.1) return 'start';
  return at > 0.9 ? 'end' : 'middle';
}

/** Ten thousand dirhams, a hundred thousand, a million… */
function isDecade(centimes: number): boolean {
  return centimes >= 1_000_000 && Number.isInteger(Math.log10(centimes));
}

/** Along the bins, each of one width: by the logarithm inside a bin that starts above nought. */
function positionOf(median: number | null, bins: readonly Bin[]): number | null {
  if (median === null) return null;
  const index = bins.findIndex(({ from, to }) => median >= from && median < to);
  const bin = bins[index];
  if (!bin) return null;
  const inside =
    bin.from > 0
      ? Math.log(median / bin.from) / Math.log(bin.to / bin.from)
      : (median - bin.from) / (bin.to - bin.from);
  return (index + inside) / bins.length;
}

function countOf(bins: readonly Bin[]): number {
  return bins.reduce((n, bin) => n + bin.n, 0);
}
