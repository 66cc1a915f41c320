/**
 * How each measure adds up. `sum` adds over any parts. `n` counts grants, so it adds over every
 * breakdown but places, where a grant that several regions share counts once in each. The others are
 * facts of one cell alone: nothing about a whole follows from those of its parts.
 */
export const additivity = {
  sum: 'additive',
  n: 'additive but over places',
  max: 'holistic',
  median: 'holistic',
  quartiles: 'holistic',
  funders: 'holistic',
  recipients: 'holistic',
} as const;
export type Measure = keyof typeof additivity;
export type HolisticMeasure = { [M in Measure]: (typeof additivity)[M] extends 'holistic' ? M : never }[Measure];

/** A fact of one cell, boxed so that two of them cannot be added, averaged or compared by accident. */
export interface Holistic<T> {
  readonly ofCell: T;
}

/**
 * What each measure gives. Amounts are centimes and speak of grants: a grant split over places enters
 * a cell once, with what counts of it there. Funders and recipients are counted where they are named.
 */
export interface HolisticFacts {
  readonly max: number;
  readonly median: number;
  /** First and third. */
  readonly quartiles: readonly [number, number];
  readonly funders: number;
  readonly recipients: number;
}

export type Facts<M extends HolisticMeasure> = { readonly [K in M]: Holistic<HolisticFacts[K]> };

/** The additive part of any cell. */
export interface Additive {
  readonly n: number;
  readonly sum: number;
}

export const emptyCell: Additive = { n: 0, sum: 0 };

/** Rounds an exact multiple of a quarter centime to the centime, halves up (towards +∞). */
export function halfUp(centimes: number): number {
  return Math.floor(centimes + 0.5);
}
