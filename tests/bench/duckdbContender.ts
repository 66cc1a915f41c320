import { DuckDBInstance } from '@duckdb/node-api';
import { clauseDimensions, type Filter } from '../../src/core/query/filter.ts';
import { keeps } from '../../src/core/query/keptValues.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { type Contender, type Line, type View, views, withMedian } from './contender.ts';

function where(table: GrantTable, { clauses, amount }: Filter, view: View): string {
  const tests = clauseDimensions.flatMap((dimension) => {
    const values = clauses[dimension];
    if (!values || view.leaving.some((name) => name === dimension)) return [];
    const keep = keeps(dimension, values);
    const codes = table.columns[dimension].dict.flatMap((value, code) => (keep(value) ? [code] : []));
    return [`"${dimension}" in (${codes.join(', ') || -1})`];
  });
  if (amount?.min != null) tests.push(`amount >= ${amount.min}`);
  if (amount?.max != null) tests.push(`amount <= ${amount.max}`);
  if (view.name === 'recipients') {
    tests.push(`recipient <> 0 and "recipientKind" <> ${table.columns.recipientKind.dict.indexOf('staff_welfare')}`);
  }
  return tests.length > 0 ? `where ${tests.join(' and ')}` : '';
}

function statement(table: GrantTable, filter: Filter, view: View): string {
  const keys = view.by.map((dimension) => `"${dimension}"`);
  const middle = withMedian.includes(view.name) ? ', cast(floor(median(amount) + 0.5) as double)' : '';
  const grouped = keys.length > 0 ? `group by ${keys.join(', ')}` : 'having count(*) > 0';
  const order = view.name === 'recipients' ? 'order by sum(amount) desc, recipient limit 10' : '';
  const measures = `cast(count(*) as double), cast(sum(amount) as double)${middle}`;
  return `select ${[...keys, measures].join(', ')} from grants ${where(table, filter, view)} ${grouped} ${order}`;
}

/** DuckDB in this process, over dictionary codes in memory: one query a view. */
export async function duckdbContender(table: GrantTable): Promise<Contender> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `create table grants (${clauseDimensions.map((name) => `"${name}" integer`).join(', ')}, amount bigint)`,
  );
  const appender = await connection.createAppender('grants');
  for (let row = 0; row < table.length; row++) {
    for (const name of clauseDimensions) appender.appendInteger(table.columns[name].codes[row] ?? 0);
    appender.appendBigInt(BigInt(table.amount[row] ?? 0));
    appender.endRow();
  }
  appender.closeSync();
  const answer = async (filter: Filter, view: View): Promise<Line[]> => {
    const reader = await connection.runAndReadAll(statement(table, filter, view));
    return reader.getRows().map((cells): Line => {
      const keys = view.by.map((dimension, i) => table.columns[dimension].dict[Number(cells[i])] ?? '').join('·');
      const [n = 0, sum = 0, middle] = cells.slice(view.by.length).map(Number);
      return middle === undefined ? [keys, n, sum] : [keys, n, sum, middle];
    });
  };
  return {
    name: 'DuckDB (in process)',
    step: async (filter) => {
      const answers = new Map<string, Line[]>();
      for (const view of views) answers.set(view.name, await answer(filter, view));
      return answers;
    },
  };
}
