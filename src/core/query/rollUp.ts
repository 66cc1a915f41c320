import type { Counts } from './aggregate.ts';
import type { GroupKey } from './cellCodes.ts';
import type { Additive } from './measures.ts';

/** Dimensions that no grant straddles, over which counts of grants add up. */
export type WholeGrantKey = Exclude<GroupKey, 'region' | 'province'>;

/**
 * The cells of the other column of a two-column aggregate, with `over` summed away. Only n and sum
 * survive; places cannot be summed away, for a grant that regions share counts once in each.
 */
export function rollUp(
  pairs: Counts,
  over: WholeGrantKey,
): (Additive & { readonly key: string })[] {
  const dropped = pairs.by.indexOf(over);
  if (pairs.by.length !== 2 || dropped < 0) throw new RangeError('roll up over one column of a two-column aggregate');
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
