/** One line of a comparison: two bars on one scale. */
export interface PairLine {
  readonly key: string;
  readonly name: string;
  /** In words. */
  readonly a: string;
  readonly b: string;
  /** False where a selection has no row: its words stand in place of a bar. */
  readonly knownA: boolean;
  readonly knownB: boolean;
  /** Lengths against the scale, 0–1; a sum below nought has none. */
  readonly lengthA: number;
  readonly lengthB: number;
  /** A less B, in words; empty where the two values say enough. */
  readonly gap: string;
}

/** How the values of one chart are written, and where its scale ends. */
export interface PairScale {
  readonly end: number;
  readonly write: (value: number) => string;
  /** What stands for a selection that has no row here: it is not nought. */
  readonly noRow: string;
}

/** A line of two values; null where a selection has no row. */
export function lineOf(key: string, name: string, a: number | null, b: number | null, scale: PairScale): PairLine {
  const { end, write, noRow } = scale;
  const length = (value: number | null) => (value !== null && end > 0 ? Math.max(0, Math.min(1, value / end)) : 0);
  const words = (value: number | null) => (value === null ? noRow : write(value));
  return {
    ...{ key, name, gap: '' },
    ...{ a: words(a), knownA: a !== null, lengthA: length(a) },
    ...{ b: words(b), knownB: b !== null, lengthB: length(b) },
  };
}

/** Where the scale of some pairs ends: at the largest value of either side. */
export function endOf(pairs: readonly (readonly [number | null, number | null])[]): number {
  return Math.max(0, ...pairs.flat().map((value) => value ?? 0));
}
