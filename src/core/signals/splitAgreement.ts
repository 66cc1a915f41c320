import { textAt } from '../table/column.ts';
import { groupBy, type Questioned } from './countedGrants.ts';
import type { Findings } from './signal.ts';

const fewestTested = 20;

/** One funder, one recipient, one agreement, and more than one grant. Tested: grants that state an agreement. */
export function splitAgreement({ table, grants }: Questioned): Findings {
  const agreementOf = (row: number) => textAt(table.columns.agreementRef, row);
  const groups = groupBy(grants, ({ row, funder, recipient }) =>
    recipient > 0 && agreementOf(row) !== '' ? `${funder} ${recipient} ${agreementOf(row)}` : null,
  );
  return {
    tested: groups.reduce((n, group) => n + group.length, 0),
    fewest: fewestTested,
    found: groups.flatMap((group) => {
      const [first] = group;
      if (!first || group.length < 2) return [];
      return [
        {
          rows: group.map(({ row }) => row),
          funder: first.funder,
          recipients: [first.recipient],
          year: '',
          label: agreementOf(first.row),
          numbers: {},
        },
      ];
    }),
  };
}
