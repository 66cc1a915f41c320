import { type CountedGrant, groupBy, type Questioned } from './countedGrants.ts';
import { fewestBelow, nearness, timesAbove } from './rules.ts';
import type { Findings } from './signal.ts';
import { agreementLine, inYear } from './thresholds.ts';

const fewestTested = 30;

/**
 * Funders with several times more grants just under the line of their year than just above it. An amount on the line
 * itself is a round figure and is in neither. Tested: grants with an amount above zero and a year.
 */
export function belowLine({ table, grants }: Questioned): Findings {
  const sided = grants.flatMap((grant) => {
    const amount = table.amount[grant.row] ?? 0;
    const line = inYear(agreementLine, grant.year)?.centimes ?? null;
    return amount > 0 && line !== null ? [{ grant, line, side: sideOf(amount, line) }] : [];
  });
  const near = new Map(sided.map(({ grant, side, line }) => [grant.row, { side, line }]));
  const isOn = (side: Side) => (grant: CountedGrant) => near.get(grant.row)?.side === side;
  return {
    tested: sided.length,
    fewest: fewestTested,
    found: groupBy(grants, ({ funder }) => (funder > 0 ? String(funder) : null)).flatMap((group) => {
      const under = group.filter(isOn('below'));
      const above = group.filter(isOn('above')).length;
      const [first] = under;
      if (!first || under.length < fewestBelow || under.length < above * timesAbove) return [];
      return [
        {
          rows: under.map(({ row }) => row),
          funder: first.funder,
          recipients: [],
          year: '',
          label: '',
          numbers: { below: under.length, above, line: near.get(first.row)?.line ?? 0 },
        },
      ];
    }),
  };
}

type Side = 'below' | 'above' | 'far';

function sideOf(amount: number, line: number): Side {
  if (amount >= line * (1 - nearness) && amount < line) return 'below';
  return amount > line && amount <= line * (1 + nearness) ? 'above' : 'far';
}
