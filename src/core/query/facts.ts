import type { GrantTable } from '../table/grantTable.ts';
import { type AmountsByCell, amountsByCell } from './amountsByCell.ts';
import { distinctByCell } from './distinct.ts';
import type { Facts, Holistic, HolisticMeasure } from './measures.ts';
import type { Tally } from './tally.ts';

type FactOf = (cell: number) => Holistic<unknown>;

/** Prepares the holistic measures of a tally: each answers for one cell that holds at least one grant. */
export function factsReader(
  table: GrantTable,
  fails: Uint16Array,
  tally: Tally,
  measures: readonly HolisticMeasure[],
): (cell: number) => Facts<HolisticMeasure> {
  const distinct = (dimension: 'funder' | 'recipient'): FactOf => {
    const found = distinctByCell(fails, tally, table.columns[dimension]);
    return (cell) => ({ ofCell: found[cell] ?? 0 });
  };
  const needsAmounts = measures.some((measure) => measure in amountFacts);
  const amounts = needsAmounts ? amountsByCell(table, fails, tally) : null;
  const readers = measures.map((measure): [HolisticMeasure, FactOf] => {
    if (measure === 'funders') return [measure, distinct('funder')];
    if (measure === 'recipients') return [measure, distinct('recipient')];
    return [measure, (cell) => ({ ofCell: amounts && amountFacts[measure](amounts, cell) })];
  });
  return (cell) =>
    Object.fromEntries(readers.map(([measure, factOf]) => [measure, factOf(cell)])) as Facts<HolisticMeasure>;
}

const amountFacts = {
  max: (amounts: AmountsByCell, cell: number) => amounts.max(cell),
  median: (amounts: AmountsByCell, cell: number) => amounts.quartile(cell, 2),
  quartiles: (amounts: AmountsByCell, cell: number) => [amounts.quartile(cell, 1), amounts.quartile(cell, 3)],
};
