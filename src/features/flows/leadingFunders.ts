import type { PairCell } from '../../core/query/explore.ts';

/** Stands for the funders below the leading ones; no slug of a funder is written so. */
export const others = '*';

/** Funders that have a line of their own. */
const leading = 12;

/** The links of the leading funders, and of the others together. */
export interface LeadingFunders {
  readonly pairs: readonly PairCell[];
  /** How many stand together; 0 where each has its own line. */
  readonly together: number;
}

/** From funders to sectors: the twelve that give most each alone, the others as one, and those not named apart. */
export function leadingFunders(pairs: readonly PairCell[]): LeadingFunders {
  const sums = new Map<string, number>();
  for (const { keys, sum } of pairs) sums.set(keys[0], (sums.get(keys[0]) ?? 0) + sum);
  const ranked = [...sums.keys()]
    .filter((funder) => funder !== '')
    .sort((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0) || (a < b ? -1 : 1));
  if (ranked.length <= leading + 1) return { pairs, together: 0 };
  const alone = new Set(['', ...ranked.slice(0, leading)]);
  const merged = new Map<string, PairCell>();
  for (const { keys, n, sum } of pairs) {
    const from = alone.has(keys[0]) ? keys[0] : others;
    const key = `${from} ${keys[1]}`;
    const known = merged.get(key) ?? { n: 0, sum: 0 };
    merged.set(key, { keys: [from, keys[1]], n: known.n + n, sum: known.sum + sum });
  }
  return { pairs: [...merged.values()], together: ranked.length - leading };
}
