import { none } from '../../core/model/codelists.ts';
import type { Cell } from '../../core/query/explore.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { FacetRow } from '../../ui/FacetList.tsx';

/**
 * Rows of a facet by amount, largest first, not stated last. Chosen values without a cell stay, at
 * zero, so that a reader can always take back a choice; those that stand by default (`standing`) do not. What takes
 * back more than it gives has no length: its figure says so.
 */
export function facetRows(
  cells: readonly Cell[],
  chosen: readonly string[],
  label: (value: string) => string,
  { t, format }: Pick<Voice, 't' | 'format'>,
  standing: readonly string[] = [],
): FacetRow[] {
  const byValue = new Map(cells.filter((cell) => cell.n > 0).map((cell) => [cell.key || none, cell]));
  const kept = chosen.filter((value) => !byValue.has(value) && !standing.includes(value));
  for (const value of kept) byValue.set(value, { key: value, n: 0, sum: 0 });
  const entries = [...byValue].sort(
    ([a, x], [b, y]) => Number(a === none) - Number(b === none) || y.sum - x.sum || y.n - x.n,
  );
  const longest = Math.max(1, ...entries.map(([, cell]) => cell.sum));
  const spoken = (name: string, { n, sum }: Cell) =>
    t('filters.spoken', { name, count: n, amount: format.amountShort(sum) });
  return entries.map(([value, cell]) => ({
    value,
    label: label(value),
    spoken: spoken(label(value), cell),
    count: format.integer(cell.n),
    amount: format.inUnit(cell.sum),
    share: Math.max(0, cell.sum) / longest,
    chosen: chosen.includes(value),
    notStated: value === none,
  }));
}
