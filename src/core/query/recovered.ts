import type { ExploreResult } from './explore.ts';
import type { Filter } from './filter.ts';

/**
 * Whether a selection asks for recoveries alone and its cells add up below nought: what it shows is then what came
 * back, largest first, and not a spending with a minus, of which there is neither a share nor a largest.
 */
export function isRecovered({ clauses }: Filter, cells: readonly { readonly sum: number }[]): boolean {
  return clauses.status?.join() === 'recovered' && cells.reduce((total, { sum }) => total + sum, 0) < 0;
}

/**
 * The result as charts draw it: of recoveries alone, what came back, as amounts above nought of the kind `recovered`;
 * else as it is. The sentence, lists and exports keep the signs of the record.
 */
export function asDrawn(result: ExploreResult, filter: Filter): ExploreResult {
  return isRecovered(filter, [result.total]) ? { ...cameBack(result), kind: 'recovered' } : result;
}

/** The same figures, every sum and median with the other sign. */
export function cameBack<T>(figures: T): T {
  const turn = (key: string, value: unknown) =>
    (key === 'sum' || key === 'median') && typeof value === 'number' ? -value : value;
  return JSON.parse(JSON.stringify(figures, turn)) as T;
}
