import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregate, cellsOf, type Grouping } from '../../../src/core/query/aggregate.ts';
import { allClauseBits, bitsOf } from '../../../src/core/query/clauseBits.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { clauseDimensions, defaultFilter, type Filter } from '../../../src/core/query/filter.ts';
import { rollUp } from '../../../src/core/query/rollUp.ts';
import { hasSplitGrants } from '../../../src/core/query/tally.ts';
import { dimensions, type GrantTable, rowAt } from '../../../src/core/table/grantTable.ts';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_260_102;
const runs = { seed, numRuns: 200 };
const property = (check: (table: GrantTable, filter: Filter) => void) =>
  fc.assert(fc.property(grantTables, filters, check), runs);

const sumOf = (cells: readonly { readonly sum: number }[]) => cells.reduce((a, { sum }) => a + sum, 0);
const countOf = (cells: readonly { readonly n: number }[]) => cells.reduce((a, { n }) => a + n, 0);
const keyed = (cells: readonly { readonly key: string; readonly n: number; readonly sum: number }[]) =>
  new Map(cells.map(({ key, n, sum }) => [key, { n, sum }]));

function total(table: GrantTable, filter: Filter, leaving: Omit<Grouping<never>, 'by'> = {}) {
  const { n, sum } = aggregate(table, compileFilter(table, filter), { by: [], ...leaving });
  return { n: n[0] ?? 0, sum: sum[0] ?? 0 };
}

function selectedRows(table: GrantTable, filter: Filter) {
  const { fails } = compileFilter(table, filter);
  return [...fails.keys()]
    .filter((row) => fails[row] === 0)
    .map((row) => ({ ...rowAt(table, row), grant: table.grant[row] }));
}

describe('rule 1: parts sum to the whole', () => {
  test(`over every dimension, to the centime; grants too, but over places (seed ${seed})`, () => {
    property((table, filter) => {
      const rows = compileFilter(table, filter);
      const whole = total(table, filter);
      for (const dimension of dimensions) {
        const cells = cellsOf(aggregate(table, rows, { by: [dimension] }));
        expect(sumOf(cells)).toBe(whole.sum);
        if (dimension === 'region' || dimension === 'province') expect(countOf(cells)).toBeGreaterThanOrEqual(whole.n);
        else expect(countOf(cells)).toBe(whole.n);
        if (!hasSplitGrants(table)) expect(countOf(cells)).toBe(whole.n);
      }
    });
  });

  test(`of the explore page: places, years, sectors, matrix, rankings and histogram close on the total (seed ${seed})`, () => {
    property((table, filter) => {
      const result = explore(table, filter);
      const { sum, n } = result.total;
      expect(total(table, filter)).toEqual({ n, sum });
      expect(sumOf(result.placesOfSelection)).toBe(sum);
      expect(sumOf(result.regionBySector)).toBe(sum);
      expect([sumOf(result.yearByClass), countOf(result.yearByClass)]).toEqual([sum, n]);
      expect([sumOf(result.sectorsOfSelection), countOf(result.sectorsOfSelection)]).toEqual([sum, n]);
      const ranked = ({ top, rest, notNamed }: typeof result.funders) => sumOf([...top, rest, notNamed]);
      expect(ranked(result.funders)).toBe(sum);
      expect(ranked(result.recipients) + ranked(result.staffWelfare)).toBe(sum);
      expect(countOf(result.histogram)).toBe(total(table, filter, { ignore: bitsOf('amount') }).n);
      expect(sumOf(result.regions)).toBe(total(table, filter, { ignore: bitsOf('region', 'province') }).sum);
      expect(sumOf(result.regions)).toBe(sumOf(result.provinces));
    });
  });

  test(`rolling a pair up gives what grouping by one column gives (seed ${seed})`, () => {
    property((table, filter) => {
      const rows = compileFilter(table, filter);
      const rolled = rollUp(aggregate(table, rows, { by: ['region', 'sector'] }), 'sector');
      const direct = cellsOf(aggregate(table, rows, { by: ['region'] })).map(({ keys, n, sum }) => ({
        key: keys[0] ?? '',
        n,
        sum,
      }));
      expect(keyed(rolled)).toEqual(keyed(direct));
    });
  });
});

describe('rule 2: filter and group make the same choice', () => {
  test(`a facet's figure is the total once its value is chosen, for every dimension (seed ${seed})`, () => {
    property((table, filter) => {
      for (const dimension of clauseDimensions) {
        const rows = compileFilter(table, filter);
        for (const { keys, n, sum } of cellsOf(
          aggregate(table, rows, { by: [dimension], ignore: bitsOf(dimension) }),
        )) {
          const chosen = { ...filter, clauses: { ...filter.clauses, [dimension]: [keys[0] || 'none'] } };
          expect(total(table, chosen)).toEqual({ n, sum });
        }
      }
    });
  });

  test(`a facet of the explore page leaves out its own clause and no other (seed ${seed})`, () => {
    property((table, filter) => {
      const { facets } = explore(table, filter);
      for (const dimension of ['year', 'sector', 'class', 'funder', 'status', 'basis', 'overlap'] as const) {
        const { [dimension]: _, ...others } = filter.clauses;
        const cells = cellsOf(
          aggregate(table, compileFilter(table, { ...filter, clauses: others }), { by: [dimension] }),
        );
        expect(keyed(facets[dimension])).toEqual(
          keyed(cells.map(({ keys, n, sum }) => ({ key: keys[0] ?? '', n, sum }))),
        );
      }
    });
  });
});

describe('rule 3: several regions', () => {
  test(`a shared grant counts once in the whole and never more than its amount (seed ${seed})`, () => {
    property((table, filter) => {
      const rows = selectedRows(table, filter);
      expect(total(table, filter).n).toBe(new Set(rows.map(({ grant }) => grant)).size);
      const everything = compileFilter(table, { clauses: {} });
      const counted = new Map<number | undefined, number>();
      for (const row of selectedRows(table, { clauses: {} }))
        counted.set(row.grant, (counted.get(row.grant) ?? 0) + row.counted);
      for (const row of selectedRows(table, { clauses: {} })) expect(counted.get(row.grant)).toBe(row.amount);
      const regions = cellsOf(aggregate(table, everything, { by: ['region'] }));
      for (const { keys, n } of regions) {
        const inRegion = selectedRows(table, { clauses: { region: [keys[0] || 'none'] } });
        expect(n).toBe(inRegion.length);
      }
    });
  });
});

describe('rule 4: the default selection', () => {
  test(`what is selected and what is left out make everything the other clauses keep (seed ${seed})`, () => {
    property((table, filter) => {
      const chosen = { ...filter, clauses: { ...filter.clauses, ...defaultFilter.clauses } };
      const { leftOut, total: selected } = explore(table, chosen);
      const both = total(table, chosen, { ignore: bitsOf('status', 'overlap') });
      expect({ n: selected.n + leftOut.n, sum: selected.sum + leftOut.sum }).toEqual(both);
      expect(sumOf(leftOut.byStatus)).toBe(leftOut.sum);
      expect(countOf(leftOut.byStatus)).toBe(leftOut.n);
    });
  });

  test(`never mixes in what is proposed, announced, cancelled or perhaps repeated; recovered subtracts (seed ${seed})`, () => {
    property((table) => {
      const rows = selectedRows(table, defaultFilter);
      for (const row of rows) {
        expect(['paid', 'awarded', 'approved', 'recovered', '']).toContain(row.status);
        expect(row.overlap).toBe('');
      }
      expect(total(table, defaultFilter).sum).toBe(rows.reduce((a, { counted }) => a + counted, 0));
    });
  });
});

describe('rule 6: medians', () => {
  /** Exact: sorts whole numbers and interpolates in quarters of a centime. */
  function quantile(cells: readonly bigint[], quarter: bigint): number {
    const sorted = [...cells].sort((a, b) => (a < b ? -1 : Number(a > b)));
    const rank = BigInt(sorted.length - 1) * quarter;
    const low = sorted[Number(rank / 4n)] ?? 0n;
    const high = sorted[Number(rank / 4n) + 1] ?? low;
    const eighths = (low * 4n + (high - low) * (rank % 4n)) * 2n + 4n;
    return Number(eighths / 8n - (eighths % 8n < 0n ? 1n : 0n));
  }

  test(`medians, quartiles and largest speak of grants, half-up to the centime (seed ${seed})`, () => {
    property((table, filter) => {
      const rows = selectedRows(table, filter);
      const cells = cellsOf(
        aggregate(table, compileFilter(table, filter), { by: ['sector'], measures: ['median', 'quartiles', 'max'] }),
      );
      for (const { keys, median, quartiles, max } of cells) {
        const grants = new Map<number | undefined, bigint>();
        for (const row of rows.filter(({ sector }) => sector === keys[0])) {
          grants.set(row.grant, (grants.get(row.grant) ?? 0n) + BigInt(row.counted));
        }
        const amounts = [...grants.values()];
        expect(median.ofCell).toBe(quantile(amounts, 2n));
        expect(quartiles.ofCell).toEqual([quantile(amounts, 1n), quantile(amounts, 3n)]);
        expect(max.ofCell).toBe(Math.max(...amounts.map(Number)));
      }
    });
  });
});

describe('rule 7: currencies are never added', () => {
  test(`every total is in one currency and kind, the others stand apart (seed ${seed})`, () => {
    property((table, filter) => {
      const { total: selected, apart, currency, kind } = explore(table, filter);
      const rows = selectedRows(table, filter);
      for (const row of rows) expect([row.currency, row.kind]).toEqual([currency, kind]);
      for (const part of apart) expect([part.currency, part.kind]).not.toEqual([currency, kind]);
      expect(selected.n + countOf(apart)).toBe(total(table, filter, { ignore: bitsOf('figure') }).n);
    });
  });
});

test(`the explore page's edition total ignores every clause but the currency's (seed ${seed})`, () => {
  property((table, filter) => {
    expect(explore(table, filter).edition).toEqual(total(table, filter, { ignore: allClauseBits & ~bitsOf('figure') }));
    expect(explore(table, filter).edition).toEqual(total(table, { clauses: {} }));
  });
});
