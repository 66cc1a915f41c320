import fc from 'fast-check';
import { grantStatuses, none, recipientKinds, regionCodes } from '../../src/core/model/codelists.ts';
import { splitByLargestRemainder } from '../../src/core/model/money.ts';
import { clauseDimensions, type Filter } from '../../src/core/query/filter.ts';
import { type GrantCells, type GrantTable, GrantTableBuilder } from '../../src/core/table/grantTable.ts';

/** Values that occur in random tables, few enough that clauses and cells meet; `''` is not stated. */
const values = {
  region: ['', '01', '07', '09', '12', 'several', 'national', 'abroad'],
  province: ['', '01.511', '07.351', '09.001'],
  sector: ['', 'culture', 'sport', 'health'],
  funder: ['', 'bailleur-1', 'bailleur-2', 'bailleur-3'],
  recipient: ['', 'aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc', 'dddddddddd'],
  class: ['', 'ministry', 'local_government'],
  year: ['', '2017', '2019', '2020', '2023'],
  status: ['', ...grantStatuses],
  overlap: ['', 'yes'],
  basis: ['', 'activity', 'seat', 'printed'],
  recipientKind: ['', ...recipientKinds],
  callId: ['', 'CALL-1', 'CALL-1~2', 'Appel 2, 50 %'],
  currency: ['MAD', 'MAD', 'MAD', 'EUR', ''],
  kind: ['awarded', 'awarded', 'paid'],
  place: ['', 'Lieu', 'قرية'],
  purpose: ['', 'Festival d’été', 'مهرجان الربيع', 'Centre de santé'],
} as const;

const dimensionNames = [...clauseDimensions, 'currency', 'kind', 'place', 'purpose'] as const;

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 2_000_000_000 }),
  fc.integer({ min: -5_000_000, max: 0 }),
  fc.constantFrom(100_000, 1_000_000, 5_000_000, 5_000_001),
);

type Grant = readonly (GrantCells & { readonly region: string })[];

const cells = fc.record(
  Object.fromEntries(dimensionNames.map((name) => [name, fc.constantFrom(...values[name])])) as {
    [K in (typeof dimensionNames)[number]]: fc.Arbitrary<string>;
  },
);

const grants: fc.Arbitrary<Omit<Grant[number], 'grant' | 'line'>[]> = fc
  .tuple(cells, amounts, fc.boolean(), fc.uniqueArray(fc.constantFrom(...regionCodes), { minLength: 2, maxLength: 4 }))
  .map(([cell, amount, split, regions]) => {
    const named = { ...cell, funderName: cell.funder.replace('-', ' '), recipientName: cell.recipient, amount };
    if (!split || amount < 0) return [{ ...named, counted: amount }];
    const parts = splitByLargestRemainder(
      amount,
      regions.map((_, index) => index + 1),
    );
    return regions.map((region, index) => ({ ...named, region, province: '', counted: parts[index] ?? 0 }));
  });

/**
 * Random tables: every dimension, empties, other currencies, both kinds, negatives; half of them with grants split
 * over regions, half with one row a grant.
 */
export const grantTables: fc.Arbitrary<GrantTable> = fc
  .tuple(fc.array(grants, { maxLength: 60 }), fc.boolean())
  .map(([drawn, split]) => {
    const builder = new GrantTableBuilder();
    for (const [grant, rows] of (split ? drawn : drawn.map(whole)).entries()) {
      for (const row of rows)
        builder.append({ ...row, grantId: `G-${grant}`, grant, line: grant + 2, file: 'grants.csv' });
    }
    return builder.build();
  });

function whole<Row extends { readonly amount: number }>(rows: readonly Row[]): (Row & { counted: number })[] {
  return rows.slice(0, 1).map((row) => ({ ...row, counted: row.amount }));
}

const yearValues = fc.constantFrom('2017', '2019', none, '2018..2020', '..2019', '2020..');
const clauseValues = (name: (typeof clauseDimensions)[number]) =>
  fc.subarray([...new Set(values[name].map((value) => (value === '' ? none : value)))], { minLength: 1 });

/** Random filters over the values of {@link grantTables}: a few clauses, sometimes amount bounds, sometimes words. */
export const filters: fc.Arbitrary<Filter> = fc
  .record({
    clauses: fc.record(
      Object.fromEntries(
        clauseDimensions.map((name) => [
          name,
          name === 'year' ? fc.array(yearValues, { minLength: 1 }) : clauseValues(name),
        ]),
      ),
      { requiredKeys: [] },
    ),
    sparse: fc.subarray([...clauseDimensions], { maxLength: 3 }),
    amount: fc.option(fc.record({ min: fc.option(amounts), max: fc.option(amounts) }), { nil: undefined, freq: 4 }),
    text: fc.option(fc.constantFrom('festival', 'ربيع', 'SANTÉ centre', 'nulle part'), { nil: undefined, freq: 4 }),
  })
  .map(({ clauses, sparse, amount, text }) => ({
    clauses: Object.fromEntries(Object.entries(clauses).filter(([name]) => sparse.some((kept) => kept === name))),
    ...(amount ? { amount } : {}),
    ...(text ? { text } : {}),
  }));
