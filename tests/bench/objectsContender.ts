import { median, rollup } from 'd3';
import { type ClauseDimension, clauseDimensions, type Filter } from '../../src/core/query/filter.ts';
import { keeps } from '../../src/core/query/keptValues.ts';
import { textAt } from '../../src/core/table/column.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { type Contender, type Line, topTen, type View, views, withMedian } from './contender.ts';

type Grant = Record<ClauseDimension, string> & { readonly amount: number };

function grantsOf(table: GrantTable): Grant[] {
  return Array.from({ length: table.length }, (_, row) => ({
    ...(Object.fromEntries(clauseDimensions.map((name) => [name, textAt(table.columns[name], row)])) as Record<
      ClauseDimension,
      string
    >),
    amount: table.amount[row] ?? 0,
  }));
}

function predicate({ clauses, amount }: Filter, leaving: readonly string[]): (grant: Grant) => boolean {
  const tests = Object.entries(clauses)
    .filter(([name]) => !leaving.includes(name))
    .map(([name, values]) => ({ name: name as ClauseDimension, keep: keeps(name, values) }));
  const [min, max] = [amount?.min ?? Number.NEGATIVE_INFINITY, amount?.max ?? Number.POSITIVE_INFINITY];
  return (grant) => grant.amount >= min && grant.amount <= max && tests.every(({ name, keep }) => keep(grant[name]));
}

function lines(grants: readonly Grant[], { name, by }: View): Line[] {
  const cells = rollup(
    grants,
    (cell) => {
      const sum = cell.reduce((a, { amount }) => a + amount, 0);
      const middle = withMedian.includes(name) ? median(cell, ({ amount }) => amount) : undefined;
      return { n: cell.length, sum, median: middle };
    },
    (grant) => by.map((dimension) => grant[dimension]).join('·'),
  );
  return [...cells].map(
    ([keys, { n, sum, median: middle }]): Line =>
      middle === undefined ? [keys, n, sum] : [keys, n, sum, Math.floor(middle + 0.5)],
  );
}

/** An array of objects filtered once a view and rolled up with d3. */
export function objectsContender(table: GrantTable): Contender {
  const grants = grantsOf(table);
  return {
    name: 'objects + d3.rollup',
    step: async (filter) =>
      new Map(
        views.map((view) => {
          const named =
            view.name === 'recipients' ? (grant: Grant) => grant.recipientKind !== 'staff_welfare' : () => true;
          const keep = predicate(filter, view.leaving);
          const cells = lines(
            grants.filter((grant) => keep(grant) && named(grant)),
            view,
          );
          return [view.name, view.name === 'recipients' ? topTen(cells) : cells];
        }),
      ),
  };
}
