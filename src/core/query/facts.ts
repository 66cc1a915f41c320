import type { GrantTable } from '../table/grantTable.ts';
import { amountBuckets } from './amountBuckets.ts';
import { AmountsByBucket } from './amountsByBucket.ts';
import { type AmountsOfCells, amountsByCell } from './amountsByCell.ts';
import { type GroupKey, laysOutRowMajor } from './cellCodes.ts';
import { distinctByCell } from './distinct.ts';
import type { Facts, Holistic, HolisticMeasure } from './measures.ts';
import { hasSplitGrants, type Tally } from './tally.ts';
import type { TallyPlan } from './tallyPlan.ts';

type FactOf = (cell: number) => Holistic<unknown>;

/**
 * Plans the holistic measures of a grouping and returns what reads them once the plan is filled: each answers for one
 * cell that holds at least one grant.
 */
export function planFacts(
  table: GrantTable,
  fails: Uint16Array,
  plan: TallyPlan,
  tally: Tally,
  measures: readonly HolisticMeasure[],
): () => (cell: number) => Facts<HolisticMeasure> {
  const needsAmounts = measures.some((measure) => measure in amountFacts);
  const byBucket =
    needsAmounts && canUseBuckets(table, tally) ? plan.tally(withBucket(table, tally.by), tally.test) : null;
  const amountsOf = (): AmountsOfCells =>
    byBucket
      ? new AmountsByBucket(table.counted, fails, byBucket, tally.cells, amountBuckets(table))
      : amountsByCell(table, fails, tally);
  return () => factsReader(table, fails, tally, measures, needsAmounts ? amountsOf() : null);
}

function canUseBuckets(table: GrantTable, { by, cells }: Tally): boolean {
  const rowMajor = laysOutRowMajor(cells.size, amountBuckets(table).column.dict.length);
  return by.length < 2 && rowMajor && !hasSplitGrants(table);
}

function withBucket(table: GrantTable, by: readonly GroupKey[]): readonly GroupKey[] {
  return [...by, amountBuckets(table).column];
}

function factsReader(
  table: GrantTable,
  fails: Uint16Array,
  tally: Tally,
  measures: readonly HolisticMeasure[],
  amounts: AmountsOfCells | null,
): (cell: number) => Facts<HolisticMeasure> {
  const distinct = (dimension: 'funder' | 'recipient'): FactOf => {
    const found = distinctByCell(fails, tally, table.columns[dimension]);
    return (cell) => ({ ofCell: found[cell] ?? 0 });
  };
  const readers = measures.map((measure): [HolisticMeasure, FactOf] => {
    if (measure === 'funders') return [measure, distinct('funder')];
    if (measure === 'recipients') return [measure, distinct('recipient')];
    return [measure, (cell) => ({ ofCell: amounts && amountFacts[measure](amounts, cell) })];
  });
  return (cell) =>
    Object.fromEntries(readers.map(([measure, factOf]) => [measure, factOf(cell)])) as Facts<HolisticMeasure>;
}

const amountFacts = {
  max: (amounts: AmountsOfCells, cell: number) => amounts.max(cell),
  median: (amounts: AmountsOfCells, cell: number) => amounts.quartile(cell, 2),
  quartiles: (amounts: AmountsOfCells, cell: number) => [amounts.quartile(cell, 1), amounts.quartile(cell, 3)],
};
