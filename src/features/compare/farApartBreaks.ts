/** Where the middle values of two maps are this many times each other, one scale of even classes shows one of them alone. */
const far = 10;

/**
 * Round breaks that part the values of either side in three: for two sides whose middle values are ten times apart or
 * more, on which even classes would leave one of them a single tone. Null for sides nearer to each other, or without a
 * positive value. At most five, ascending.
 */
export function farApartBreaks(one: readonly number[], other: readonly number[]): readonly number[] | null {
  const [x, y] = [at(one, 1 / 2), at(other, 1 / 2)];
  if (x === null || y === null || Math.max(x, y) < far * Math.min(x, y)) return null;
  const [low, high] = x < y ? [one, other] : [other, one];
  const wanted = [at(low, 1 / 3), at(low, 2 / 3), at(high, 0), at(high, 1 / 3), at(high, 2 / 3)];
  return [...new Set(wanted.map((value) => rounded(value ?? 0)))].sort((a, b) => a - b);
}

/** The value that stands at a share of the ascending values. */
function at(values: readonly number[], share: number): number | null {
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  return positive[Math.min(positive.length - 1, Math.floor(share * positive.length))] ?? null;
}

/** Down to one or two figures that matter, so that neighbours stay apart. */
function rounded(value: number): number {
  return Number(
    `${Math.floor(value / 10 ** (Math.floor(Math.log10(value)) - 1))}e${Math.floor(Math.log10(value)) - 1}`,
  );
}
