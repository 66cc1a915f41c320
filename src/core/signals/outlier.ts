import { findOutliers, smallestGroup } from '../model/outliers.ts';
import { textAt } from '../table/column.ts';
import type { Questioned } from './countedGrants.ts';
import type { Findings } from './signal.ts';

const fewestTested = smallestGroup;

/** Amounts that are a part of a year or of several years are not one grant's size. */
const untestedPeriods: readonly string[] = ['per_year', 'total_of_several_years'];

/** Grants far above the others of their funder and programme: the rule of issue A08, asked of what is selected. */
export function outlier({ table, grants }: Questioned): Findings {
  const { programme, amountPeriod } = table.columns;
  const amounts = grants
    .filter(({ funder, row }) => funder > 0 && !untestedPeriods.includes(textAt(amountPeriod, row)))
    .map((grant) => ({
      grant,
      group: `${grant.funder} ${programme.codes[grant.row]}`,
      centimes: table.amount[grant.row] ?? 0,
    }));
  return {
    tested: amounts.length,
    fewest: fewestTested,
    found: findOutliers(amounts).map(({ amount: { grant }, median, limit }) => ({
      rows: [grant.row],
      funder: grant.funder,
      recipients: grant.recipient > 0 ? [grant.recipient] : [],
      year: grant.year,
      label: textAt(programme, grant.row),
      numbers: { median, limit },
    })),
  };
}
