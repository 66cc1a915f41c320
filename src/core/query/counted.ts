/** Grants and what they add up to. */
export interface Counted {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

export const nothing: Counted = { n: 0, sum: 0 };

export function add(a: Counted, b: Counted): Counted {
  return { n: a.n + b.n, sum: a.sum + b.sum };
}

export function sumOf(cells: readonly Counted[]): Counted {
  return cells.reduce(add, nothing);
}
