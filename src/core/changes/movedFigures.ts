import { type Aggregate, aggregateAll, cellsOf } from '../query/aggregate.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { defaultFilter } from '../query/filter.ts';
import { mainFigure } from '../query/mainFigure.ts';
import { type Additive, emptyCell } from '../query/measures.ts';
import { organisationNames } from '../query/organisationNames.ts';
import { byKey } from '../query/sortedCells.ts';
import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { ChangedGrant } from './compareGrants.ts';
import { type MovedBy, type MovedFigure, type MovedFigures, type MovedPart, movedBy } from './editionChanges.ts';
import type { GrantSpan } from './grantFields.ts';

/** The two dates of one edition. */
interface Tables {
  readonly before: GrantTable;
  readonly after: GrantTable;
}

/** What a grant brings to the total and to each value of each breakdown, under the default selection. */
interface Brought {
  readonly total: Additive;
  readonly parts: { readonly [B in MovedBy]: ReadonlyMap<string, Additive> };
}

type Figures = ReturnType<typeof figuresOf>;

/** True where sums of the two tables may be compared: one currency and one kind of amount. */
export function areComparable({ before, after }: Tables): boolean {
  const [was, is] = [mainFigure(before), mainFigure(after)];
  return was.currency === is.currency && was.kind === is.kind;
}

/** Says of a changed grant what it adds to the figures of the default selection and takes away from them. */
export function moverOf({ before, after }: Tables): (grant: ChangedGrant) => readonly Signed[] {
  const [was, is] = [bringerOf(before), bringerOf(after)];
  return (grant) => [
    ...(grant.before ? [{ sign: -1, brought: was(grant.before) }] : []),
    ...(grant.after ? [{ sign: 1, brought: is(grant.after) }] : []),
  ];
}

interface Signed {
  readonly sign: number;
  readonly brought: Brought;
}

/** Centimes by which what a grant adds and takes away moves the total. */
export function totalMoved(moves: readonly Signed[]): number {
  return moves.reduce((sum, { sign, brought }) => sum + sign * brought.total.sum, 0);
}

/** The figures of the default selection in both tables, and what the changed grants move in each. */
export function movedFigures(tables: Tables, moves: readonly Signed[]): MovedFigures {
  const [before, after] = [figuresOf(tables.before), figuresOf(tables.after)];
  const moved = sumOf(moves);
  const parts = movedBy.map((by) => [by, movedParts(by, tables, before[by], after[by], moved.parts[by])]);
  return {
    ...mainFigure(tables.after),
    total: { before: totalIn(before), moved: moved.total, after: totalIn(after) },
    parts: Object.fromEntries(parts) as MovedFigures['parts'],
  };
}

function movedParts(
  by: MovedBy,
  tables: Tables,
  before: Aggregate,
  after: Aggregate,
  moved: ReadonlyMap<string, Additive>,
): MovedFigures['parts'][MovedBy] {
  const [was, is] = [cellsByKey(before), cellsByKey(after)];
  const nameOf = by === 'funder' ? funderNames(tables) : () => ({ name: '', nameAr: '' });
  const all = [...new Set([...was.keys(), ...is.keys()])].map((key): MovedPart => {
    const at = (cells: ReadonlyMap<string, Additive>) => cells.get(key) ?? emptyCell;
    return { key, ...nameOf(key), before: at(was), moved: at(moved), after: at(is) };
  });
  const changed = all.filter(isMoved).sort(byKey);
  return { moved: changed, same: all.length - changed.length };
}

function isMoved({ before, moved, after }: MovedFigure): boolean {
  return before.sum !== after.sum || before.n !== after.n || moved.sum !== 0 || moved.n !== 0;
}

function funderNames({ before, after }: Tables) {
  return (key: string) => {
    const table = after.columns.funder.dict.includes(key) ? after : before;
    return organisationNames(table).funder(table.columns.funder.dict.indexOf(key));
  };
}

function figuresOf(table: GrantTable) {
  const rows = compileFilter(table, defaultFilter);
  return aggregateAll(table, rows, {
    total: { by: [] },
    year: { by: ['year'] },
    region: { by: ['region'] },
    sector: { by: ['sector'] },
    funder: { by: ['funder'] },
  });
}

function totalIn({ total }: Figures): Additive {
  return { n: total.n[0] ?? 0, sum: total.sum[0] ?? 0 };
}

function cellsByKey(aggregate: Aggregate): ReadonlyMap<string, Additive> {
  return new Map(cellsOf(aggregate).map(({ keys: [key = ''], n, sum }) => [key, { n, sum }]));
}

function bringerOf(table: GrantTable): (span: GrantSpan) => Brought {
  const { fails } = compileFilter(table, defaultFilter);
  return ({ from, to }) => {
    const rows = Array.from({ length: to - from }, (_, row) => from + row).filter((row) => fails[row] === 0);
    const parts = movedBy.map((by) => [by, cellsIn(table, by, rows)]);
    const sum = rows.reduce((whole, row) => whole + (table.counted[row] ?? 0), 0);
    return { total: { n: Math.min(1, rows.length), sum }, parts: Object.fromEntries(parts) as Brought['parts'] };
  };
}

function cellsIn(table: GrantTable, by: MovedBy, rows: readonly number[]): ReadonlyMap<string, Additive> {
  const cells = new Map<string, Additive>();
  for (const row of rows) {
    const key = textAt(table.columns[by], row);
    cells.set(key, { n: 1, sum: (cells.get(key)?.sum ?? 0) + (table.counted[row] ?? 0) });
  }
  return cells;
}

type Sums = { readonly [B in MovedBy]: Map<string, Additive> };

function sumOf(moves: readonly Signed[]): Brought {
  const parts: Sums = { year: new Map(), region: new Map(), sector: new Map(), funder: new Map() };
  let total = emptyCell;
  for (const { sign, brought } of moves) {
    total = add(total, brought.total, sign);
    for (const by of movedBy) {
      for (const [key, cell] of brought.parts[by]) parts[by].set(key, add(parts[by].get(key) ?? emptyCell, cell, sign));
    }
  }
  return { total, parts };
}

function add(to: Additive, { n, sum }: Additive, sign: number): Additive {
  return { n: to.n + sign * n, sum: to.sum + sign * sum };
}
