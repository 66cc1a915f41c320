import fc from 'fast-check';
import type { Question, Sql } from './sql.ts';

const filtered = [
  'region',
  'province',
  'sector',
  'funder',
  'recipient',
  'class',
  'year',
  'status',
  'overlap',
  'basis',
  'recipientKind',
  'callId',
];
const words = [
  'festival',
  'كرة القدم',
  'Théâtre',
  'جمعية',
  'association de',
  'الثقافة',
  'd’été',
  'Agadir',
  'nulle part ailleurs',
];
const amounts = fc.oneof(
  fc.integer({ min: 1_000_000, max: 1_200_000_000 }),
  fc.constantFrom(5_000_000, 10_000_000, 500_000_000),
);
const ranges = fc
  .tuple(fc.integer({ min: 2009, max: 2025 }), fc.integer({ min: 0, max: 8 }), fc.constantFrom('both', 'from', 'to'))
  .map(([from, length, ends]) => `${ends === 'to' ? '' : from}..${ends === 'from' ? '' : from + length}`);

async function valuesOf(sql: Sql, dimension: string): Promise<string[]> {
  const rows = await sql(`select distinct "${dimension}" as code from grants order by 1`);
  return rows.map(({ code }) => (code === '' ? 'none' : String(code)));
}

/**
 * Random questions over the values the edition holds: up to four clauses, amount bounds, words, and
 * nothing, one or two dimensions to group by. The same seed asks the same.
 */
export async function questionsOf(sql: Sql, seed: number, count: number): Promise<Question[]> {
  const values = new Map<string, string[]>();
  for (const dimension of filtered) values.set(dimension, await valuesOf(sql, dimension));
  const clause = (dimension: string) => {
    const listed = fc.constantFrom(...(values.get(dimension) ?? []));
    return fc.uniqueArray(dimension === 'year' ? fc.oneof(listed, ranges) : listed, { minLength: 1, maxLength: 8 });
  };
  const clauses = fc
    .subarray(filtered, { maxLength: 3 })
    .chain((dimensions) =>
      fc.record(Object.fromEntries(dimensions.map((dimension) => [dimension, clause(dimension)]))),
    );
  const question: fc.Arbitrary<Question> = fc.record({
    clauses,
    amount: fc.option(fc.record({ min: fc.option(amounts, { freq: 2 }), max: fc.option(amounts, { freq: 2 }) }), {
      freq: 1,
    }),
    text: fc.option(fc.constantFrom(...words), { freq: 1 }),
    by: fc.shuffledSubarray(filtered, { maxLength: 2 }),
  });
  return fc.sample(question, { seed, numRuns: count });
}
