import { aggregate, cellsOf } from '../../src/core/query/aggregate.ts';
import { compileFilter } from '../../src/core/query/compileFilter.ts';
import { type Dimension, dimensions, type GrantTable } from '../../src/core/table/grantTable.ts';
import type { Answer, Question } from './sql.ts';

function isDimension(name: string): name is Dimension {
  return dimensions.some((dimension) => dimension === name);
}

function groupingOf(names: readonly string[]): readonly [] | readonly [Dimension] | readonly [Dimension, Dimension] {
  const [first, second] = names.filter(isDimension);
  if (first === undefined) return [];
  return second === undefined ? [first] : [first, second];
}

/** The answer of the core to a question, in no particular order. */
export function answerByCore(table: GrantTable, { clauses, amount, text, by }: Question): Answer[] {
  const rows = compileFilter(table, { clauses, ...(amount ? { amount } : {}), ...(text ? { text } : {}) });
  const measures = ['median', 'quartiles', 'max', 'funders', 'recipients'] as const;
  const cells = cellsOf(aggregate(table, rows, { by: groupingOf(by), measures }));
  return cells.map(({ keys, n, sum, median, quartiles, max, funders, recipients }) => ({
    keys: [...keys],
    n: String(n),
    sum: String(sum),
    median: String(median.ofCell),
    first: String(quartiles.ofCell[0]),
    third: String(quartiles.ofCell[1]),
    max: String(max.ofCell),
    funders: String(funders.ofCell),
    recipients: String(recipients.ofCell),
  }));
}

const inOrder = (answers: readonly Answer[]) =>
  answers.map((answer) => JSON.stringify(Object.entries(answer).sort())).sort();

/** Whether two answers say the same of the same cells, in whatever order. */
export function agree(a: readonly Answer[], b: readonly Answer[]): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
