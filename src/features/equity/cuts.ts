/** Lower bounds of the second class and of the third. */
export type Cuts = readonly [second: number, third: number];

/** 0 low, 1 middle, 2 high. */
export type Third = 0 | 1 | 2;
export const thirds = [0, 1, 2] as const satisfies readonly Third[];

/** The class of a value; one that meets a cut is in the class above it. */
export function thirdOf(value: number, [second, third]: Cuts): Third {
  if (value >= third) return 2;
  return value >= second ? 1 : 0;
}

/**
 * Cuts that make three classes of as many values each, or one more in the lower ones; each cut stands half way between
 * the two values it parts, and equal values share the class above. Null for fewer than three.
 */
export function terciles(values: readonly number[]): Cuts | null {
  if (values.length < 3) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const between = (rank: number) => ((sorted[rank - 1] ?? 0) + (sorted[rank] ?? 0)) / 2;
  return [between(Math.ceil(values.length / 3)), between(Math.ceil((2 * values.length) / 3))];
}

/** Cuts at one number: below it is low, from it on high, and nothing is in the middle. */
export function aroundMean(mean: number): Cuts {
  return [mean, mean];
}

/** Cuts that part the range of the values into three equal steps. Null without values. */
export function equalSteps(values: readonly number[]): Cuts | null {
  if (values.length === 0) return null;
  const least = Math.min(...values);
  const step = (Math.max(...values) - least) / 3;
  return [least + step, least + 2 * step];
}
