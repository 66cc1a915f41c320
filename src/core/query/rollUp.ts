import type { Counts } from './aggregate.ts';
import type { GroupKey } from './cellCodes.ts';
import type { Additive } from './measures.ts';

/** Dimensions that no grant straddles, over which counts of grants add up. */
export type WholeGrantKey = Exclude<GroupKey, 'region' | 'province'>;

/**
 * The cells of the other column of a two-column aggregate, with `over` summed away. Only n and sum
 * survive; places cannot be summed away, for a grant that regions share counts once in each.
 * @throws RangeError for a place, or a column the aggregate is not grouped by.
 */
export function rollUp(pairs: Counts, over: WholeGrantKey): (Additive & { readonly key: string })[] {
  const dropped = pairs.by.indexOf(over);
  const place = pairs.by[dropped] === 'region' || pairs.by[dropped] === 'province';
  if (pairs.by.length !== 2 || dropped < 0 || place)
    throw new RangeError('only a column that is not a place, of a two-column aggregate, can be rolled up');
  const totals = new Map<string, { key: string; n: number; sum: number }>();
  pairs.n.forEach((n, cell) => {
    if (n === 0) return;
    const key = pairs.keysOf(cell)[1 - dropped] ?? '';
    const total = totals.get(key) ?? { key, n: 0, sum: 0 };
    total.n += n;
    total.sum += pairs.sum[cell] ?? 0;
    totals.set(key, total);
  });
  return [...totals.values()];
}
