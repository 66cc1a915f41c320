/** An amount of one funder and programme, with what is needed to show it. */
export interface GroupedAmount {
  readonly group: string;
  readonly centimes: number;
  readonly line: number;
  readonly printed: string;
}

const smallestGroup = 8;
const timesMedian = 20;
const quartileSteps = 3;

/**
 * A08: amounts far from the others of the same funder and programme: in a group of eight or more, above twenty
 * times the median and more than three interquartile ratios above the upper quartile. A question, not an error.
 */
export function findOutliers(amounts: readonly GroupedAmount[]): GroupedAmount[] {
  const groups = new Map<string, GroupedAmount[]>();
  for (const amount of amounts) {
    if (amount.centimes <= 0) continue;
    const group = groups.get(amount.group);
    if (group) group.push(amount);
    else groups.set(amount.group, [amount]);
  }
  return [...groups.values()].flatMap((group) => (group.length < smallestGroup ? [] : outliersOf(group)));
}

function outliersOf(group: readonly GroupedAmount[]): GroupedAmount[] {
  const sorted = Float64Array.from(group, (amount) => amount.centimes).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [lower, median, upper] = [at(0.25), at(0.5), at(0.75)];
  const limit = Math.max(median * timesMedian, upper * (upper / lower) ** quartileSteps);
  return group.filter((amount) => amount.centimes > limit);
}
