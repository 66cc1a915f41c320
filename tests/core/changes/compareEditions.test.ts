import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCalls } from '../../../src/core/changes/compareCalls.ts';
import { boundedChanges, compareEditions, type DatedRecords } from '../../../src/core/changes/compareEditions.ts';
import type { EditionChanges, Fate, MovedFigure } from '../../../src/core/changes/editionChanges.ts';
import { movedBy } from '../../../src/core/changes/editionChanges.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../../src/core/query/filter.ts';
import { type GrantTable, GrantTableBuilder } from '../../../src/core/table/grantTable.ts';
import { aCall } from '../../support/calls.ts';
import { grantTables as tablesOfOwnIds } from '../../support/tables.ts';

const seed = 20261122;
const numRuns = 150;

/** Random tables, half of them with ids that several grants bear, or none. */
const grantTables = fc.tuple(tablesOfOwnIds, fc.boolean()).map(([table, alike]): GrantTable => {
  const grantId = { codes: table.columns.grantId.codes.map((code) => code % 4), dict: ['', 'A', 'B', 'C'] };
  return alike ? { ...table, columns: { ...table.columns, grantId } } : table;
});

function datedAs(date: string, table: GrantTable): DatedRecords {
  return {
    edition: { name: 'essai', kind: 'published', date, hash: date.padEnd(64, '0'), files: [] },
    table,
    calls: [],
  };
}

const earlier = (table: GrantTable) => datedAs('2025-01-31', table);
const later = (table: GrantTable) => datedAs('2026-01-31', table);

/** Rows of one funder with a list of amounts in dirhams, in one year. */
function tableOf(rows: readonly { id: string; amount: number; year?: string; purpose?: string }[]): GrantTable {
  const builder = new GrantTableBuilder();
  for (const [grant, { id, amount, year = '2024', purpose = '' }] of rows.entries()) {
    const cells = { grantId: id, funder: 'bailleur-1', funderName: 'Bailleur 1', year, purpose, sector: 'sport' };
    const money = { currency: 'MAD', kind: 'awarded', status: 'awarded', amount: amount * 100, counted: amount * 100 };
    builder.append({ ...cells, ...money, region: '09', grant, line: grant + 2, file: 'grants.csv' });
  }
  return builder.build();
}

function closes({ before, moved, after }: MovedFigure): boolean {
  return before.sum + moved.sum === after.sum && before.n + moved.n === after.n;
}

const opposite: Readonly<Record<Fate, Fate>> = { added: 'removed', removed: 'added', altered: 'altered' };
const told = ({ grantRows }: EditionChanges) =>
  grantRows.map(({ fate, moved, fields }) => JSON.stringify([fate, moved + 0, fields])).sort();
const toldBackwards = ({ grantRows }: EditionChanges) =>
  grantRows
    .map(({ fate, moved, fields }) => {
      const back = fields.map(({ field, before, after }) => ({ field, before: after, after: before }));
      return JSON.stringify([opposite[fate], 0 - moved, back]);
    })
    .sort();

describe(`two dates of an edition (seed ${seed})`, () => {
  it('differ in nothing where they hold the same', () => {
    fc.assert(
      fc.property(grantTables, (table) => {
        const changes = compareEditions(earlier(table), later(table));
        expect([changes.grantRows, changes.callRows, changes.files]).toEqual([[], [], []]);
        expect(changes.figures?.total.moved).toEqual({ n: 0, sum: 0 });
        expect(movedBy.flatMap((by) => changes.figures?.parts[by].moved ?? [])).toEqual([]);
      }),
      { seed, numRuns },
    );
  });

  it('exchange what was added and what was removed when they change places', () => {
    fc.assert(
      fc.property(grantTables, grantTables, (one, other) => {
        const there = compareEditions(earlier(one), later(other));
        const back = compareEditions(earlier(other), later(one));
        expect(toldBackwards(back)).toEqual(told(there));
        expect([back.grants.added, back.grants.removed]).toEqual([there.grants.removed, there.grants.added]);
      }),
      { seed, numRuns },
    );
  });

  it('have figures of which the earlier and what moved give the later, in total and part by part', () => {
    fc.assert(
      fc.property(grantTables, grantTables, (one, other) => {
        const { figures, grants } = compareEditions(earlier(one), later(other));
        const [was, is] = [explore(one, defaultFilter), explore(other, defaultFilter)];
        expect(grants.before + grants.added - grants.removed).toBe(grants.after);
        expect(figures === null).toBe(was.currency !== is.currency || was.kind !== is.kind);
        if (!figures) return;
        expect([figures.total.before.sum, figures.total.after.sum]).toEqual([was.total.sum, is.total.sum]);
        expect([figures.total.before.n, figures.total.after.n]).toEqual([was.total.n, is.total.n]);
        expect(closes(figures.total)).toBe(true);
        for (const by of movedBy) {
          expect(figures.parts[by].moved.filter((part) => !closes(part))).toEqual([]);
          const moved = figures.parts[by].moved.reduce((sum, part) => sum + part.moved.sum, 0);
          expect(moved, by).toBe(figures.total.moved.sum);
        }
      }),
      { seed, numRuns },
    );
  });
});

describe('a changed grant', () => {
  it('is known again by its funder and id, and told field by field', () => {
    const before = tableOf([
      { id: 'A', amount: 100 },
      { id: 'B', amount: 50 },
      { id: 'C', amount: 70 },
    ]);
    const after = tableOf([
      { id: 'C', amount: 70 },
      { id: 'A', amount: 130, year: '2025' },
      { id: 'D', amount: 10 },
    ]);
    const changes = compareEditions(earlier(before), later(after));
    expect(changes.grantRows.map(({ fate, id, moved }) => [fate, id, moved])).toEqual([
      ['removed', 'B', -5000],
      ['altered', 'A', 3000],
      ['added', 'D', 1000],
    ]);
    expect(changes.grantRows[1]?.fields).toEqual([
      { field: 'amount_awarded', before: '100.00', after: '130.00' },
      { field: 'fiscal_year', before: '2024', after: '2025' },
    ]);
    expect(changes.figures?.total).toEqual({
      before: { n: 3, sum: 22_000 },
      moved: { n: 0, sum: -1000 },
      after: { n: 3, sum: 21_000 },
    });
    expect(changes.figures?.parts.year.moved.map(({ key, moved }) => [key, moved.n, moved.sum])).toEqual([
      ['2024', -1, -14_000],
      ['2025', 1, 13_000],
    ]);
  });

  it('without an id is one that went and another that came; of several alike only the surplus counts', () => {
    const before = tableOf([
      { id: '', amount: 5 },
      { id: '', amount: 5 },
      { id: '', amount: 7 },
    ]);
    const after = tableOf([
      { id: '', amount: 8 },
      { id: '', amount: 5 },
    ]);
    const { grantRows } = compareEditions(earlier(before), later(after));
    expect(grantRows.map(({ fate, amount }) => [fate, amount]).sort()).toEqual([
      ['added', 800],
      ['removed', 500],
      ['removed', 700],
    ]);
  });

  it('moves no figure where sums are of two currencies', () => {
    const dirhams = tableOf([{ id: 'A', amount: 100 }]);
    const builder = new GrantTableBuilder();
    builder.append({ currency: 'EUR', kind: 'awarded', amount: 1, counted: 1, grant: 0, line: 2 });
    const changes = compareEditions(earlier(dirhams), later(builder.build()));
    expect(changes.figures).toBeNull();
    expect(changes.grantRows.map(({ moved }) => moved)).toEqual([0, 0]);
  });
});

describe('a changed call', () => {
  it('is known again by its id, and told by the columns of its profile', () => {
    const before = [aCall({ id: 'A', closes: '2026-11-27' }), aCall({ id: 'B' }), aCall({ id: 'C' })];
    const after = [
      aCall({ id: 'A', closes: '2026-12-11', extendedFrom: '2026-11-27', amountMax: 5_000_000 }),
      aCall({ id: 'C', line: 40, file: 'other.csv' }),
      aCall({ id: 'D' }),
    ];
    expect(compareCalls(before, after).map(({ fate, id, fields }) => [fate, id, fields])).toEqual([
      [
        'altered',
        'A',
        [
          { field: 'close_date', before: '2026-11-27', after: '2026-12-11' },
          { field: 'close_date_extended_from', before: '', after: '2026-11-27' },
          { field: 'amount_max', before: '', after: '50000.00' },
        ],
      ],
      ['added', 'D', []],
      ['removed', 'B', []],
    ]);
  });
});

describe('what a page holds of a comparison', () => {
  it('is cut by fate, the weightiest first, its counts and figures whole', () => {
    const after = tableOf([1, 2, 3, 4].map((amount) => ({ id: `N-${amount}`, amount })));
    const whole = compareEditions(earlier(tableOf([{ id: 'A', amount: 1 }])), later(after));
    const bounded = boundedChanges(whole, 2);
    expect(bounded.grantRows.map(({ fate, id }) => [fate, id])).toEqual([
      ['added', 'N-4'],
      ['added', 'N-3'],
      ['removed', 'A'],
    ]);
    expect([bounded.grants, bounded.figures]).toEqual([whole.grants, whole.figures]);
  });
});

it('tells files that differ, with the records that changed in them', () => {
  const file = (path: string, sha256: string, rows: number) => ({
    ...{ path, sha256, rows, bytes: 1, profile: 'kharita-grants-1', coverage: 'complete', funder: '*', year: '*' },
  });
  const of = (records: DatedRecords, files: readonly ReturnType<typeof file>[]) =>
    ({ ...records, edition: { ...records.edition, files } }) as DatedRecords;
  const before = of(earlier(tableOf([{ id: 'A', amount: 100 }])), [
    file('grants.csv', 'a', 1),
    file('old.csv', 'b', 3),
  ]);
  const after = of(later(tableOf([{ id: 'A', amount: 90 }])), [file('grants.csv', 'c', 1), file('same.csv', 'd', 2)]);
  const changes = compareEditions(before, after);
  expect(changes.files).toEqual([
    { path: 'grants.csv', fate: 'altered', before: 1, after: 1, records: { added: 0, removed: 0, altered: 1 } },
    { path: 'old.csv', fate: 'removed', before: 3, after: null, records: { added: 0, removed: 0, altered: 0 } },
    { path: 'same.csv', fate: 'added', before: null, after: 2, records: { added: 0, removed: 0, altered: 0 } },
  ]);
  expect(changes.filesSame).toBe(0);
});
