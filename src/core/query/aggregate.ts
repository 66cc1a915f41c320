import type { GrantTable } from '../table/grantTable.ts';
import type { GroupKey } from './cellCodes.ts';
import type { RowFilter } from './compileFilter.ts';
import { planFacts } from './facts.ts';
import type { Additive, Facts, HolisticMeasure } from './measures.ts';
import { type Leaving, rowTest } from './rowSelection.ts';
import { TallyPlan } from './tallyPlan.ts';

/** What to group by (nothing, one or two columns), which clauses to leave out, and what to measure besides n and sum. */
export interface Grouping<M extends HolisticMeasure = HolisticMeasure> extends Leaving {
  readonly by: readonly [] | readonly [GroupKey] | readonly [GroupKey, GroupKey];
  readonly measures?: readonly M[];
}

/** One cell that holds at least one grant; `keys` are the codes it was grouped by, `''` for not stated. */
export type GroupCell<M extends HolisticMeasure = never> = Additive & { readonly keys: readonly string[] } & Facts<M>;

/** The additive part of a grouping's cells as columns: `n` and `sum` (centimes) by cell number, empty cells included. */
export interface Counts {
  readonly by: readonly GroupKey[];
  readonly n: Uint32Array;
  readonly sum: Float64Array;
  /** The cell's code in the first (0) or second (1) column grouped by. */
  codeOf(cell: number, axis: 0 | 1): number;
  keysOf(cell: number): readonly string[];
}

/** The cells of one grouping with the measures asked for. */
export interface Aggregate<M extends HolisticMeasure = never> extends Counts {
  /** The cell must hold a grant. */
  factsOf(cell: number): Facts<M>;
}

type MeasuresOf<G> = G extends { readonly measures: readonly (infer M extends HolisticMeasure)[] } ? M : never;
export type Aggregates<G> = { readonly [K in keyof G]: Aggregate<MeasuresOf<G[K]>> };

/**
 * The one way from rows to figures: every figure on the page, in an export or in a test is a cell of
 * this function's result. All groupings are read in one pass; those that come to the same share it.
 *
 * `n` counts grants: the rows of a split grant count once in each cell and once in a whole. `sum` adds
 * counted centimes, exact as long as it stays a safe integer. A table holding several currencies is only
 * ever summed within one, as long as the `figure` clause is not ignored or the currency is grouped by.
 */
export function aggregateAll<const G extends Readonly<Record<string, Grouping>>>(
  table: GrantTable,
  rows: RowFilter,
  groupings: G,
): Aggregates<G> {
  const plan = new TallyPlan(table, rows.fails);
  const planned = Object.entries(groupings).map(([name, grouping]) => {
    const tally = plan.tally(grouping.by, rowTest(rows, grouping));
    return { name, tally, readFacts: planFacts(table, rows.fails, plan, tally, grouping.measures ?? []) };
  });
  plan.fill();
  const results = planned.map(({ name, tally, readFacts }) => {
    const { codeOf, keysOf } = tally.cells;
    return [name, { by: tally.by, n: tally.n, sum: tally.sum, codeOf, keysOf, factsOf: readFacts() }];
  });
  return Object.fromEntries(results) as Aggregates<G>;
}

/** {@link aggregateAll} for a single grouping. */
export function aggregate<M extends HolisticMeasure = never>(
  table: GrantTable,
  rows: RowFilter,
  grouping: Grouping<M>,
): Aggregate<M> {
  return aggregateAll(table, rows, { only: grouping }).only as Aggregate<M>;
}

/** The cells that hold a grant, in the order of their columns' dictionaries. */
export function cellsOf<M extends HolisticMeasure>(aggregate: Aggregate<M>): GroupCell<M>[] {
  const cells: GroupCell<M>[] = [];
  aggregate.n.forEach((n, cell) => {
    if (n === 0) return;
    cells.push({ keys: aggregate.keysOf(cell), n, sum: aggregate.sum[cell] ?? 0, ...aggregate.factsOf(cell) });
  });
  return cells;
}
