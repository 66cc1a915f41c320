/** One line of a comparison: two bars on one scale. */
export interface PairLine {
  readonly key: string;
  readonly name: string;
  /** In words. */
  readonly a: string;
  readonly b: string;
  /** Lengths against the scale, 0–1; a sum below nought has none. */
  readonly lengthA: number;
  readonly lengthB: number;
  /** A less B, in words; empty where the two values say enough. */
  readonly gap: string;
}

/** A line of two values on a scale that ends at `end`. */
export function lineOf(
  key: string,
  name: string,
  a: number,
  b: number,
  end: number,
  write: (value: number) => string,
): PairLine {
  const length = (value: number) => (end > 0 ? Math.max(0, Math.min(1, value / end)) : 0);
  return { key, name, a: write(a), b: write(b), lengthA: length(a), lengthB: length(b), gap: '' };
}
