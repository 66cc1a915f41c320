const mostClasses = 6;

/** Ladders of round numbers from their first rung; a shorter ladder is the beginning of a longer one. */
const linear = { starts: [1, 2, 2.5, 5], rungs: [1, 2, 3, 4, 5] };
const widening = { starts: [1, 2.5, 5], rungs: [1, 2, 4, 8, 12] };
const decades = [
  [1, 2, 5, 10, 20],
  [2, 5, 10, 20, 50],
  [5, 10, 20, 50, 100],
  [1, 5, 10, 50, 100],
];

/** How much more even another ladder must spread the values before it replaces an earlier one. */
const preference = 0.06;

/**
 * Round class breaks for a map: at most five, ascending, so at most six classes. The last class is
 * open, so a value far above the others does not set the scale. Among ladders of round numbers the
 * one that spreads the values most evenly wins, and evenly stepped ladders win a near tie. Whole
 * values get whole breaks. No finite positive value, or one alone, gives no break.
 */
export function classBreaks(values: readonly number[]): readonly number[] {
  const positive = values.filter((v) => Number.isFinite(v) && v > 0);
  const smallest = Math.min(...positive);
  const largest = Math.max(...positive);
  if (positive.length === 0 || smallest === largest) return [];
  const whole = positive.every(Number.isInteger);
  let best: readonly number[] = [];
  let bestScore = 0;
  for (const ladder of ladders(smallest, largest)) {
    const breaks = ladder.filter((b) => b <= largest);
    if (whole && !breaks.every(Number.isInteger)) continue;
    const score = evenness(positive, breaks);
    if (score > bestScore + preference) {
      best = breaks;
      bestScore = score;
    }
  }
  return best;
}

/** The class of a value, 0 for the lowest: how many breaks it reaches; -1, which has no tone, below nought. */
export function classify(value: number, breaks: readonly number[]): number {
  return value < 0 ? -1 : breaks.filter((b) => value >= b).length;
}

function* ladders(smallest: number, largest: number): Generator<readonly number[]> {
  const from = Math.floor(Math.log10(smallest)) - 1;
  const to = Math.floor(Math.log10(largest));
  for (const { starts, rungs } of [linear, widening]) {
    for (let power = to; power >= from; power--) {
      for (const start of starts) yield rungs.map((rung) => scaled(start * rung, power));
    }
  }
  for (let power = to; power >= from; power--) {
    for (const ladder of decades) yield ladder.map((rung) => scaled(rung, power));
  }
}

/** `mantissa × 10^power` without the dust of binary fractions: 3 × 10⁻¹ is 0.3. */
function scaled(mantissa: number, power: number): number {
  return Number(`${mantissa}e${power}`);
}

/** Entropy of the share of values in each class, less what an empty class in the middle costs. */
function evenness(values: readonly number[], breaks: readonly number[]): number {
  const counts = new Array<number>(mostClasses).fill(0);
  for (const value of values) {
    const index = classify(value, breaks);
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const shares = counts.slice(0, breaks.length + 1).map((count) => count / values.length);
  const empty = shares.filter((share) => share === 0).length;
  const entropy = shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
  return entropy - empty * 0.25;
}
