import type { RowFilter } from '../query/compileFilter.ts';
import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';

/** A selected grant with the codes that questions group by: its parts in several regions are one. */
export interface CountedGrant {
  /** First of its selected rows. */
  readonly row: number;
  /** Centimes that count, its parts together. */
  readonly sum: number;
  readonly funder: number;
  /** 0 where no recipient is named. */
  readonly recipient: number;
  /** Blank where not stated. */
  readonly year: string;
}

/** What the questions are asked of: the selected grants, and apart from them those of staff-welfare bodies. */
export interface Questioned {
  readonly table: GrantTable;
  readonly grants: readonly CountedGrant[];
  /** Staff-welfare bodies are paid by their own administration: no question about associations is asked of them. */
  readonly staffWelfare: { readonly n: number; readonly sum: number };
}

/** The selected grants of a table, in its order. */
export function questioned(table: GrantTable, { fails }: RowFilter): Questioned {
  const grants: CountedGrant[] = [];
  const staffWelfare = { n: 0, sum: 0 };
  for (let from = 0; from < table.length; ) {
    const { grant, to } = grantFrom(table, fails, from);
    if (grant && textAt(table.columns.recipientKind, grant.row) === 'staff_welfare') {
      staffWelfare.n += 1;
      staffWelfare.sum += grant.sum;
    } else if (grant) grants.push(grant);
    from = to;
  }
  return { table, grants, staffWelfare };
}

function grantFrom(table: GrantTable, fails: Uint16Array, from: number) {
  let to = from;
  let first = -1;
  let sum = 0;
  do {
    if (fails[to] === 0) {
      if (first < 0) first = to;
      sum += table.counted[to] ?? 0;
    }
    to += 1;
  } while (to < table.length && table.grant[to] === table.grant[from]);
  return { grant: first < 0 ? null : countedGrant(table, first, sum), to };
}

function countedGrant({ columns }: GrantTable, row: number, sum: number): CountedGrant {
  return {
    row,
    sum,
    funder: columns.funder.codes[row] ?? 0,
    recipient: columns.recipient.codes[row] ?? 0,
    year: textAt(columns.year, row),
  };
}

/** Grants by what `keyOf` says of each, in the order first met; those it says null of are in no group. */
export function groupBy(
  grants: readonly CountedGrant[],
  keyOf: (grant: CountedGrant) => string | null,
): CountedGrant[][] {
  const groups = new Map<string, CountedGrant[]>();
  for (const grant of grants) {
    const key = keyOf(grant);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(grant);
    else groups.set(key, [grant]);
  }
  return [...groups.values()];
}

/** Centimes of several grants. */
export function sumOf(grants: readonly Pick<CountedGrant, 'sum'>[]): number {
  return grants.reduce((sum, grant) => sum + grant.sum, 0);
}

/** The codes of the recipients of some grants, those of most money first. */
export function recipientsOf(grants: readonly CountedGrant[]): number[] {
  const sums = new Map<number, number>();
  for (const { recipient, sum } of grants) if (recipient > 0) sums.set(recipient, (sums.get(recipient) ?? 0) + sum);
  return [...sums].sort(([a, x], [b, y]) => y - x || a - b).map(([recipient]) => recipient);
}
