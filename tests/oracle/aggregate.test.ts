import { beforeAll, describe, expect, test } from 'vitest';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { type GrantTable, GrantTableBuilder, rowAt } from '../../src/core/table/grantTable.ts';
import { publishedTable } from '../support/publishedTable.ts';
import { agree, answerByCore } from './core.ts';
import { questionsOf } from './questions.ts';
import { type Answer, answerBySql, openOracle, type Question, type Sql } from './sql.ts';

const seed = 20_260_105;
const count = 700;

let sql: Sql;
let table: GrantTable;
let asked: readonly { readonly question: Question; readonly bySql: readonly Answer[] }[];

beforeAll(async () => {
  sql = await openOracle();
  table = await publishedTable();
  const questions = await questionsOf(sql, seed, count);
  asked = await Promise.all(questions.map(async (question) => ({ question, bySql: await answerBySql(sql, question) })));
}, 120_000);

function disagreements(judged: GrantTable): Question[] {
  return asked
    .filter(({ question, bySql }) => !agree(answerByCore(judged, question), bySql))
    .map(({ question }) => question);
}

/** The table again, each row changed or, by null, dropped. */
function altered(change: (row: number, amount: number) => number | null): GrantTable {
  const builder = new GrantTableBuilder();
  for (let row = 0; row < table.length; row++) {
    const amount = change(row, table.amount[row] ?? 0);
    if (amount !== null)
      builder.append({ ...rowAt(table, row), amount, counted: amount, grant: table.grant[row] ?? row });
  }
  return builder.build();
}

describe('the core against SQL over the committed files', () => {
  test(`answers ${count} random questions alike, to the centime (seed ${seed})`, () => {
    expect(asked.length).toBe(count);
    expect(asked.filter(({ bySql }) => bySql.length > 0).length).toBeGreaterThanOrEqual(500);
    expect(disagreements(table)).toEqual([]);
  });

  test('would notice one row dropped, one centime too many, and amounts rounded to the thousand', () => {
    expect(disagreements(altered((row, amount) => (row === 200 ? null : amount)))).not.toEqual([]);
    expect(disagreements(altered((row, amount) => (row === 200 ? amount + 1 : amount)))).not.toEqual([]);
    expect(disagreements(altered((_, amount) => Math.round(amount / 100_000) * 100_000))).not.toEqual([]);
  });

  test('asks only of what its SQL speaks for: dirhams awarded, one place a grant, no shares', async () => {
    const [others] = await sql(`select count(*) as n from printed
      where currency <> 'MAD' or concat(region_code, region) like '%|%' or amount_awarded is null`);
    expect(others).toEqual({ n: '0' });
    expect([...new Set(table.columns.kind.dict)]).toEqual(['', 'awarded']);
  });

  test('both give the published figures of the default selection', async () => {
    const [counted] = await sql(`select count(*) as n, sum(amount) as sum from grants
      where status in ('paid', 'awarded', 'approved', 'recovered', '') and overlap = ''`);
    expect(counted).toEqual({ n: '342', sum: '32513922600' });
    expect(explore(table, defaultFilter).total).toMatchObject({ n: 342, sum: 32_513_922_600 });
  });
});
