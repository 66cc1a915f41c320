/** An amount of one funder and programme. */
export interface GroupedAmount {
  readonly group: string;
  readonly centimes: number;
}

/** Amounts of a smaller group are not held against each other. */
export const smallestGroup = 8;
export const timesMedian = 20;
export const quartileRatios = 3;

/** An amount far from the others of its group, and what it is far above. */
export interface AmountApart<A extends GroupedAmount> {
  readonly amount: A;
  /** Centimes. */
  readonly median: number;
  readonly limit: number;
}

/**
 * A08: amounts far from the others of the same funder and programme: in a group of eight or more, above twenty
 * times the median and more than three interquartile ratios above the upper quartile. A question, not an error.
 * Amounts of zero or less are in no group.
 */
export function findOutliers<A extends GroupedAmount>(amounts: readonly A[]): AmountApart<A>[] {
  const groups = new Map<string, A[]>();
  for (const amount of amounts) {
    if (amount.centimes <= 0) continue;
    const group = groups.get(amount.group);
    if (group) group.push(amount);
    else groups.set(amount.group, [amount]);
  }
  return [...groups.values()].flatMap((group) => (group.length < smallestGroup ? [] : outliersOf(group)));
}

function outliersOf<A extends GroupedAmount>(group: readonly A[]): AmountApart<A>[] {
  const sorted = Float64Array.from(group, (amount) => amount.centimes).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [lower, median, upper] = [at(0.25), at(0.5), at(0.75)];
  const limit = Math.max(median * timesMedian, upper * (upper / lower) ** quartileRatios);
  return group.filter((amount) => amount.centimes > limit).map((amount) => ({ amount, median, limit }));
}
