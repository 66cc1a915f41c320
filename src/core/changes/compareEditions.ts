import type { Edition } from '../edition/edition.ts';
import type { Call } from '../model/call.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { compareCalls } from './compareCalls.ts';
import { compareFiles } from './compareFiles.ts';
import { changedGrants, describeGrant } from './compareGrants.ts';
import type { EditionChanges, Fate, RecordCounts } from './editionChanges.ts';
import { grantSpans } from './grantFields.ts';
import { areComparable, movedFigures, moverOf, totalMoved } from './movedFigures.ts';

/** One date of an edition with its records. */
export interface DatedRecords {
  readonly edition: Edition;
  readonly table: GrantTable;
  /** Ids told apart. */
  readonly calls: readonly Call[];
}

/** What changed from one date of an edition to the next, whole: see {@link boundedChanges} for a page. */
export function compareEditions(before: DatedRecords, after: DatedRecords): EditionChanges {
  const tables = { before: before.table, after: after.table };
  const comparable = areComparable(tables);
  const movesOf = moverOf(tables);
  const moved = changedGrants(before.table, after.table).map((grant) => ({ grant, moves: movesOf(grant) }));
  const grantRows = moved
    .map(({ grant, moves }) =>
      describeGrant(grant, tables, comparable ? totalMoved(moves) : 0, (grant.after ? after : before).edition.kind),
    )
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved));
  const callRows = compareCalls(before.calls, after.calls);
  const moves = moved.flatMap((changed) => changed.moves);
  return {
    name: after.edition.name,
    before: dated(before),
    after: dated(after),
    grants: counted(grantSpans(before.table).length, grantSpans(after.table).length, grantRows),
    calls: counted(before.calls.length, after.calls.length, callRows),
    figures: comparable ? movedFigures(tables, moves) : null,
    ...compareFiles(before.edition, after.edition, [...grantRows, ...callRows]),
    grantRows,
    callRows,
  };
}

/** The same with at most so many rows of each fate, the weightiest first; its counts and figures stay whole. */
export function boundedChanges(changes: EditionChanges, most: number): EditionChanges {
  return { ...changes, grantRows: firstOf(changes.grantRows, most), callRows: firstOf(changes.callRows, most) };
}

function firstOf<Row extends { readonly fate: Fate }>(rows: readonly Row[], most: number): readonly Row[] {
  const told = { added: 0, removed: 0, altered: 0 };
  return rows.filter(({ fate }) => {
    told[fate] += 1;
    return told[fate] <= most;
  });
}

function dated({ edition: { date, hash } }: DatedRecords): EditionChanges['before'] {
  return { date, hash };
}

function counted(before: number, after: number, rows: readonly { readonly fate: Fate }[]): RecordCounts {
  const count = (wanted: Fate) => rows.filter(({ fate }) => fate === wanted).length;
  return { before, after, added: count('added'), removed: count('removed'), altered: count('altered') };
}
