import { type GrantRow, type GrantTable, rowAt } from '../table/grantTable.ts';
import { compileFilter } from './compileFilter.ts';
import { defaultFilter, type Filter } from './filter.ts';
import { rowOfKey } from './recordKey.ts';

/** One grant, and where it stands among those it is compared with. */
export interface GrantDetail {
  /** Its rows: one, or one a region where several share it. */
  readonly parts: readonly GrantRow[];
  /** Grants of the same funder and sector that count by default, itself included where it counts. */
  readonly peers: Filter;
  /** Of those, the ones whose counted amount is smaller than its own. */
  readonly smaller: number;
}

/** The grant of a key, see `recordKey`; null where the edition has none, or several of that id. */
export function grantDetail(table: GrantTable, key: string): GrantDetail | null {
  const { funder, sector } = table.columns;
  const first = rowOfKey(table, key);
  if (first === null) return null;
  const rows = rowsOfGrant(table, first);
  const stated = (text: string | undefined) => [text || 'none'];
  const peers: Filter = {
    clauses: {
      ...defaultFilter.clauses,
      funder: stated(funder.dict[funder.codes[first] ?? 0]),
      sector: stated(sector.dict[sector.codes[first] ?? 0]),
    },
  };
  return { parts: rows.map((row) => rowAt(table, row)), peers, smaller: countSmaller(table, peers, first) };
}

function rowsOfGrant(table: GrantTable, first: number): number[] {
  const rows: number[] = [];
  for (let row = first; row < table.length && table.grant[row] === table.grant[first]; row++) rows.push(row);
  return rows;
}

/**
 * A rank needs the counted amount of every single grant, which no cell of `aggregateAll` holds: it is read
 * beside that pass, from rows judged by the same filter. As many grants, and their sum, are those of the peers' total.
 */
function countSmaller(table: GrantTable, peers: Filter, of: number): number {
  const { fails } = compileFilter(table, peers);
  const counted = countedByGrant(table, fails);
  const mine = rowsOfGrant(table, of).reduce((sum, row) => sum + (table.counted[row] ?? 0), 0);
  return [...counted.values()].filter((sum) => sum < mine).length;
}

/** Counted centimes of each selected grant, its parts together. */
function countedByGrant(table: GrantTable, fails: Uint16Array): Map<number, number> {
  const sums = new Map<number, number>();
  for (let row = 0; row < table.length; row++) {
    if (fails[row] !== 0) continue;
    const grant = table.grant[row] ?? 0;
    sums.set(grant, (sums.get(grant) ?? 0) + (table.counted[row] ?? 0));
  }
  return sums;
}
