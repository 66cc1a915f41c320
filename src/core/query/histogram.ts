import type { DictColumn } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { Counts } from './aggregate.ts';
import type { Bin } from './explore.ts';
import { mainFigure } from './mainFigure.ts';
import { perTable } from './perTable.ts';

/** A thousand dirhams: smaller and negative amounts share the first bin. */
const smallestEdge = 100_000;
const steps = [1, 2, 5];

/** The bins of a table and the bin of each row that figures may count, coded from 1. */
export interface AmountBins {
  readonly bounds: readonly { readonly from: number; readonly to: number }[];
  readonly column: DictColumn;
}

/**
 * Bins of 1–2–5 a decade over the amounts as printed, from the smallest to the largest that the table's figures may
 * count, so that they stay put while the reader filters. Amounts under 1,000 share one bin; those of another currency
 * or kind, which are counted apart, are in none (code 0).
 */
export const amountBins = perTable((table): AmountBins => {
  const isCounted = ofMainFigure(table);
  const amounts = table.amount.filter((_, row) => isCounted(row));
  const smallest = amounts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const edges = edgesUpTo(amounts.reduce((a, b) => Math.max(a, b), 0));
  const every = edges.map((to, index) => ({ from: edges[index - 1] ?? Math.min(smallest, 0), to }));
  const skipped = edgesBelow(edges, smallest);
  const bounds = every.slice(skipped);
  const codes = new Uint8Array(table.length);
  for (let row = 0; row < codes.length; row++)
    codes[row] = isCounted(row) ? 1 + edgesBelow(edges, table.amount[row] ?? 0) - skipped : 0;
  return { bounds, column: { codes, dict: ['', ...bounds.map(({ from }) => String(from))] } };
});

function ofMainFigure(table: GrantTable): (row: number) => boolean {
  const { currency, kind } = table.columns;
  const figure = mainFigure(table);
  const [money, sort] = [currency.dict.indexOf(figure.currency), kind.dict.indexOf(figure.kind)];
  return (row) => currency.codes[row] === money && kind.codes[row] === sort;
}

function edgesUpTo(largest: number): number[] {
  const edges = [smallestEdge];
  for (let at = 1; (edges.at(-1) ?? 0) <= largest; at++) {
    edges.push(smallestEdge * (steps[at % 3] ?? 1) * 10 ** Math.floor(at / 3));
  }
  return edges;
}

function edgesBelow(edges: readonly number[], amount: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= amount) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The bins with their rows, from an aggregate by bin and by whether the recipient is named (second code 0 =
 * it is not); a bin no row falls in stays, empty.
 */
export function histogram(bins: AmountBins, byBinAndNamed: Counts): Bin[] {
  const rows = bins.bounds.map((bound) => ({ ...bound, n: 0, sum: 0, unnamed: 0 }));
  byBinAndNamed.n.forEach((n, cell) => {
    const bin = rows[byBinAndNamed.codeOf(cell, 0) - 1];
    if (!bin || n === 0) return;
    bin.n += n;
    bin.sum += byBinAndNamed.sum[cell] ?? 0;
    if (byBinAndNamed.codeOf(cell, 1) === 0) bin.unnamed += n;
  });
  return rows;
}
