import { type Aggregate, cellsOf } from './aggregate.ts';
import type { LeftOut } from './explore.ts';
import { emptyCell } from './measures.ts';
import { rollUp } from './rollUp.ts';
import { byKey } from './sortedCells.ts';

/** What status and overlap clauses leave out of a selection, from an aggregate of those rows by both columns. */
export function leftOut(byStatusAndOverlap: Aggregate): LeftOut {
  const cells = cellsOf(byStatusAndOverlap);
  const overlapping = cells.filter((cell) => cell.keys[1] !== '');
  return {
    ...total(cells),
    byStatus: rollUp(byStatusAndOverlap, 'overlap').sort(byKey),
    overlap: total(overlapping),
  };
}

function total(cells: readonly { readonly n: number; readonly sum: number }[]): { n: number; sum: number } {
  return cells.reduce((a, b) => ({ n: a.n + b.n, sum: a.sum + b.sum }), { ...emptyCell });
}
