declare const centimes: unique symbol;

/** An amount in hundredths of its currency, always a safe integer; one dirham is 100. */
export type Centimes = number & { readonly [centimes]: true };

/**
 * Brands an integer number of centimes.
 * @throws RangeError when `n` is not a safe integer.
 */
export function toCentimes(n: number): Centimes {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of centimes: ${n}`);
  return n as Centimes;
}

/** The exact decimal form of an amount, two decimals, a dot, no grouping: `-889465.00`. */
export function centimesToDecimal(amount: number): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Splits an amount by weights so that the parts are whole centimes and sum to the amount exactly
 * (largest remainder; ties go to the earlier part). Weights must be non-negative and not all zero.
 */
export function splitByLargestRemainder(amount: number, weights: readonly number[]): number[] {
  const totalWeight = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (amount * w) / totalWeight);
  const parts = exact.map(Math.floor);
  let rest = amount - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order) {
    if (rest <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    rest -= 1;
  }
  return parts;
}
