import type { DictColumn } from '../table/column.ts';
import type { ColumnName, GrantTable } from '../table/grantTable.ts';
import { fold } from '../text/fold.ts';
import { perTable } from './perTable.ts';

export type SortColumn = ColumnName | 'amount' | 'counted' | 'line';

/** How a list is sorted; `locale` is a language tag and settles the order of words. */
export interface RowSort {
  readonly column: SortColumn;
  readonly descending: boolean;
  readonly locale: string;
}

/** Beyond this many spellings words are compared folded, letter by letter: a collator would take seconds. */
const mostCollated = 50_000;

const orders = perTable(() => new Map<string, Uint32Array>());

/**
 * Every row of a table in the order of one column, ties by row, cells not stated last whichever way the
 * column runs. Sorted once for each table, column, direction and locale, and then kept.
 */
export function rowOrder(table: GrantTable, sort: RowSort): Uint32Array {
  const kept = orders(table);
  const name = `${sort.column} ${sort.descending} ${sort.locale}`;
  const known = kept.get(name);
  if (known) return known;
  const order = sortRows(rankedColumn(table, sort));
  kept.set(name, order);
  return order;
}

/** For each code of a column, its place among the codes. */
interface RankedColumn {
  readonly codes: ArrayLike<number>;
  readonly ranks: Uint32Array;
}

function rankedColumn(table: GrantTable, { column, descending, locale }: RowSort): RankedColumn {
  if (column === 'amount' || column === 'counted' || column === 'line') return rankNumbers(table[column], descending);
  return rankTexts(table.columns[column], descending, locale);
}

function rankNumbers(cells: Float64Array, descending: boolean): RankedColumn {
  const code = new Map<number, number>();
  const codes = new Uint32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const number = cells[row] ?? 0;
    const known = code.get(number) ?? code.size;
    if (known === code.size) code.set(number, known);
    codes[row] = known;
  }
  const numbers = Float64Array.from(code.keys()).sort();
  const ranks = new Uint32Array(numbers.length);
  numbers.forEach((number, place) => {
    ranks[code.get(number) ?? 0] = descending ? numbers.length - 1 - place : place;
  });
  return { codes, ranks };
}

function rankTexts({ codes, dict }: DictColumn, descending: boolean, locale: string): RankedColumn {
  const stated = dict.map((_, code) => code).slice(1);
  const compare = comparison(dict, locale);
  stated.sort((a, b) => (descending ? compare(b, a) : compare(a, b)) || a - b);
  const ranks = new Uint32Array(dict.length);
  stated.forEach((code, place) => {
    ranks[code] = place;
  });
  ranks[0] = stated.length;
  return { codes, ranks };
}

function comparison(dict: readonly string[], locale: string): (a: number, b: number) => number {
  if (dict.length <= mostCollated) {
    const collator = new Intl.Collator(locale, { numeric: true });
    return (a, b) => collator.compare(dict[a] ?? '', dict[b] ?? '');
  }
  const folded = dict.map(fold);
  return (a, b) => {
    const left = folded[a] ?? '';
    const right = folded[b] ?? '';
    if (left === right) return 0;
    return left < right ? -1 : 1;
  };
}

function sortRows({ codes, ranks }: RankedColumn): Uint32Array {
  const next = new Uint32Array(ranks.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const after = (ranks[codes[row] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let rank = 0; rank < ranks.length; rank++) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const order = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const rank = ranks[codes[row] ?? 0] ?? 0;
    const place = next[rank] ?? 0;
    order[place] = row;
    next[rank] = place + 1;
  }
  return order;
}
