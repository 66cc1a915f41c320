/**
 * Whole percentages of parts that stand side by side in a sentence: they sum to 100, the largest remainders
 * rounded up, and a part that is not nothing is never said to be 0 %: the largest part makes up for it.
 * All zero for parts that are nothing together.
 */
export function wholePercents(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / whole);
  const percents = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
  const largest = exact.indexOf(Math.max(...exact));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (percents[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder)
    .map(({ index }) => index);
  const raised = new Set(byRemainder.slice(0, Math.max(0, missing)));
  return percents.map((percent, index) => {
    const made = index === largest ? Math.min(0, missing) : 0;
    return percent + made + (raised.has(index) ? 1 : 0);
  });
}
