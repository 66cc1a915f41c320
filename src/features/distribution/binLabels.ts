import { figureWidth, keptApart, type LabelBox } from '../../ui/chart/labelRoom.ts';

/** Height of the tallest column, pixels. */
export const plotHeight = 118;

/** Of a column: what is written under it and over it, and how high it stands. */
export interface LabelledBin {
  readonly label: string;
  readonly grants: string;
  readonly n: number;
  /** Height in pixels; the same for all where columns are squares, whose height follows their width. */
  readonly height: number;
}

/** Pixels of the plot's type: under the columns and over them. */
const labelSize = 11;
const countSize = 11.5;
const lineHeight = 16;

interface Placed extends LabelBox {
  readonly index: number;
}

/**
 * Which labels find room on a plot of that width, so that none touches another: lower bounds from the
 * first on, numbers of grants from the largest on, these not over a column that is higher either.
 */
export function binLabels(bins: readonly LabelledBin[], width: number) {
  const step = width / Math.max(1, bins.length);
  const place = (index: number, text: string, size: number, top: number): Placed => {
    const needed = figureWidth(text, size);
    return { index, start: (index + 0.5) * step - needed / 2, width: needed, top, height: lineHeight };
  };
  const bounds = bins.map(({ label }, index) => place(index, label, labelSize, 0));
  const counts = bins
    .map(({ grants, height }, index) => place(index, grants, countSize, plotHeight - height - lineHeight))
    .filter(({ index, width: needed }) => needed > 0 && (needed <= step + 4 || standsOut(bins, index)))
    .sort((a, b) => (bins[b.index]?.n ?? 0) - (bins[a.index]?.n ?? 0) || a.index - b.index);
  const kept = (boxes: readonly Placed[]) => new Set(keptApart(boxes).map(({ index }) => index));
  return { bounds: kept(bounds), counts: kept(counts) };
}

/** True where the columns on both sides are no higher, so that a wide figure stands over neither. */
function standsOut(bins: readonly LabelledBin[], index: number): boolean {
  const height = (at: number) => bins[at]?.height ?? 0;
  return height(index - 1) <= height(index) && height(index + 1) <= height(index);
}
