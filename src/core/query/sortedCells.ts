import { type Aggregate, type Counts, cellsOf } from './aggregate.ts';
import type { Cell, PairCell, PlaceCell } from './explore.ts';

/** Codes ascending, not stated last. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareKeys(a.key, b.key);
}

function compareKeys(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The cells of a one-column aggregate by key. */
export function cellsByKey(aggregate: Aggregate): Cell[] {
  return cellsOf(aggregate)
    .map(({ keys, n, sum }) => ({ key: keys[0] ?? '', n, sum }))
    .sort(byKey);
}

/** The cells of a two-column aggregate by first, then second key. */
export function pairsByKey(aggregate: Aggregate): PairCell[] {
  return cellsOf(aggregate)
    .map(({ keys: [first = '', second = ''], n, sum }): PairCell => ({ keys: [first, second], n, sum }))
    .sort((a, b) => compareKeys(a.keys[0], b.keys[0]) || compareKeys(a.keys[1], b.keys[1]));
}

/** The cells of an aggregate by place, with the two facts a map needs of each. */
export function placesByKey(aggregate: Aggregate<'max' | 'median'>): PlaceCell[] {
  return cellsOf(aggregate)
    .map(({ keys, n, sum, median, max }) => ({ key: keys[0] ?? '', n, sum, median: median.ofCell, max: max.ofCell }))
    .sort(byKey);
}

/** How many different stated values, of `cardinality` codes, the first column grouped by has among cells with a grant. */
export function statedCodes(counts: Counts, cardinality: number): number {
  const met = new Uint8Array(cardinality);
  for (let cell = 0; cell < counts.n.length; cell++) if (counts.n[cell] !== 0) met[counts.codeOf(cell, 0)] = 1;
  return met.subarray(1).reduce((a, b) => a + b, 0);
}
