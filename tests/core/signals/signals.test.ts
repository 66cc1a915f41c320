import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { exploreRows } from '../../../src/core/query/exploreSelection.ts';
import { organisationNames } from '../../../src/core/query/organisationNames.ts';
import { askSignals } from '../../../src/core/signals/askSignals.ts';
import { belowLine } from '../../../src/core/signals/belowLine.ts';
import { concentration } from '../../../src/core/signals/concentration.ts';
import { type Questioned, questioned } from '../../../src/core/signals/countedGrants.ts';
import { firstYear } from '../../../src/core/signals/firstYear.ts';
import { outlier } from '../../../src/core/signals/outlier.ts';
import { sameProject } from '../../../src/core/signals/sameProject.ts';
import { type Findings, type SignalId, signalIds } from '../../../src/core/signals/signal.ts';
import { spelling } from '../../../src/core/signals/spelling.ts';
import { splitAgreement } from '../../../src/core/signals/splitAgreement.ts';
import { agreementLine, inYear } from '../../../src/core/signals/thresholds.ts';
import { textAt } from '../../../src/core/table/column.ts';
import { exampleAmounts } from '../../../src/features/signals/ruleNumbers.ts';
import { filters, grantTables } from '../../support/tables.ts';
import { type Example, tableOf, worked } from './examples.ts';

const ask: Readonly<Record<SignalId, (asked: Questioned) => Findings>> = {
  sameProject,
  belowLine,
  splitAgreement,
  concentration,
  firstYear,
  outlier,
  spelling,
};

const everything = { clauses: {} };

function findingsIn(id: SignalId, grants: readonly Example[]): Findings {
  const table = tableOf(grants);
  return ask[id](questioned(table, compileFilter(table, everything)));
}

describe.each(signalIds)('the question %s', (id) => {
  it('is asked of its worked example, and of the rows it tells', () => {
    const { found } = findingsIn(id, worked[id].asked);
    expect(found.map(({ rows }) => rows)).toEqual([worked[id].rows]);
  });

  it('is not asked where the one thing that makes it a question is not there', () => {
    expect(findingsIn(id, worked[id].notAsked).found).toEqual([]);
  });

  it('is told on its page with the amounts of that example', () => {
    const dirhams = new Set([...worked[id].asked, ...worked[id].notAsked].map((grant) => grant.dirhams));
    expect(exampleAmounts[id].filter((amount) => !dirhams.has(amount))).toEqual([]);
  });

  it('is asked of no staff-welfare body', () => {
    const welfare = worked[id].asked.map((grant) => ({ ...grant, recipientKind: 'staff_welfare' }));
    const { tested, found } = findingsIn(id, welfare);
    expect({ tested, found }).toEqual({ tested: 0, found: [] });
  });
});

/** Pairs of grants that two plain loops find, as rows: an oracle that groups nothing. */
function pairs(rows: readonly number[], meet: (a: number, b: number) => boolean): Set<number> {
  const met = new Set<number>();
  for (const a of rows) for (const b of rows) if (a < b && meet(a, b)) for (const row of [a, b]) met.add(row);
  return met;
}

function touched({ found }: Findings): Set<number> {
  return new Set(found.flatMap(({ rows }) => rows));
}

describe('over random tables and selections', () => {
  const seed = 20261122;

  it(`touches selected grants only, each counted once, and with the staff-welfare bodies no more than there are (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const rows = compileFilter(table, filter);
        const { total } = exploreRows(table, rows, organisationNames(table));
        const asked = questioned(table, rows);
        const all = asked.grants.reduce((sum, grant) => sum + grant.sum, asked.staffWelfare.sum);
        expect({ n: asked.grants.length + asked.staffWelfare.n, sum: all }).toEqual({ n: total.n, sum: total.sum });
        const selected = new Set(asked.grants.map(({ row }) => row));
        for (const id of signalIds) {
          const { counts, told } = askSignals(table, rows, id, filter);
          const found = touched(ask[id](asked));
          expect([...found].filter((row) => !selected.has(row))).toEqual([]);
          expect(counts.map((count) => count.grants)).toEqual([found.size]);
          expect(told?.length).toBe(Math.min(60, counts[0]?.findings ?? -1));
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  it(`finds the pairs of one project and of one agreement that plain loops find (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, (table) => {
        const asked = questioned(table, compileFilter(table, everything));
        const rows = asked.grants.map(({ row }) => row);
        const { recipient, year, purpose, funder } = table.columns;
        const same = (column: typeof recipient) => (a: number, b: number) =>
          textAt(column, a) !== '' && textAt(column, a) === textAt(column, b);
        const words = (row: number) => textAt(purpose, row).split(/[\s’]+/).length;
        const project = pairs(
          rows,
          (a, b) =>
            [recipient, year, purpose].every((column) => same(column)(a, b)) &&
            words(a) >= 3 &&
            textAt(funder, a) !== textAt(funder, b),
        );
        const found = touched(sameProject(asked));
        expect([...project].filter((row) => !found.has(row))).toEqual([]);
        for (const { rows: group } of sameProject(asked).found) {
          expect(group.some((row) => project.has(row))).toBe(true);
          expect(new Set(group.map((row) => textAt(funder, row))).size).toBeGreaterThan(1);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('thresholds', () => {
  it('hold from their day on, and no two at once', () => {
    expect(inYear(agreementLine, '2002')).toBeNull();
    expect(inYear(agreementLine, '')).toBeNull();
    expect(inYear(agreementLine, '2021')?.centimes).toBe(5_000_000);
    const ends = agreementLine.slice(0, -1).map(({ until }) => until);
    expect(ends).toEqual(agreementLine.slice(1).map(({ from }) => from));
  });
});
