import type { Codes, DictColumn } from '../table/column.ts';
import type { Dimension, GrantTable } from '../table/grantTable.ts';
import { perTable } from './perTable.ts';

/** What to group by: a dimension of the table, or a column derived from one ({@link relabel}). */
export type GroupKey = Dimension | DictColumn;

const maxDenseCells = 2 ** 16;

/** Whether a pair of columns is laid out row-major; beyond this many cells it is numbered by the pairs that occur. */
export function laysOutRowMajor(firstSize: number, secondSize: number): boolean {
  return firstSize * secondSize <= maxDenseCells;
}

/** How a grouping numbers its cells: the cell of every row, and back from a cell to what it was grouped by. */
export interface CellCodes {
  readonly codes: Codes;
  readonly size: number;
  /** The code in the first (0) or second (1) column grouped by. */
  codeOf(cell: number, axis: 0 | 1): number;
  /** The texts of those codes. */
  keysOf(cell: number): readonly string[];
}

/** Numbers the cells of no column (one cell), one, or two (row-major, or by occurrence where those are vast). */
export function cellCodes(table: GrantTable, by: readonly GroupKey[]): CellCodes {
  const [first, second] = by.map((key) => columnOf(table, key));
  const [firstKey, secondKey] = by;
  if (!first || firstKey === undefined) return { codes: oneCell(table), size: 1, codeOf: () => 0, keysOf: () => [] };
  if (!second || secondKey === undefined) {
    const keysOf = (cell: number) => [first.dict[cell] ?? ''];
    return { codes: first.codes, size: first.dict.length, codeOf: (cell) => cell, keysOf };
  }
  const known = pairs(table).get(firstKey)?.get(secondKey);
  const pair = known ?? pairCodes(first, second);
  const ofFirst = pairs(table).get(firstKey) ?? new Map<GroupKey, CellCodes>();
  pairs(table).set(firstKey, ofFirst.set(secondKey, pair));
  return pair;
}

const oneCell = perTable((table) => new Uint8Array(table.length));
const pairs = perTable(() => new Map<GroupKey, Map<GroupKey, CellCodes>>());

function columnOf(table: GrantTable, key: GroupKey): DictColumn {
  return typeof key === 'string' ? table.columns[key] : key;
}

function pairCodes(first: DictColumn, second: DictColumn): CellCodes {
  const width = second.dict.length;
  const dense = first.dict.length * width;
  const rowMajor = laysOutRowMajor(first.dict.length, width);
  const { codes, found } = rowMajor ? densePairs(first, second, dense) : occurringPairs(first, second);
  const codeOf = (cell: number, axis: 0 | 1) => {
    const pair = found?.[cell] ?? cell;
    return axis === 0 ? Math.floor(pair / width) : pair % width;
  };
  const keysOf = (cell: number) => [first.dict[codeOf(cell, 0)] ?? '', second.dict[codeOf(cell, 1)] ?? ''];
  return { codes, size: found?.length ?? dense, codeOf, keysOf };
}

function densePairs(first: DictColumn, second: DictColumn, size: number): { codes: Codes; found: null } {
  const codes = emptyCodes(first.codes.length, size);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = (first.codes[row] ?? 0) * second.dict.length + (second.codes[row] ?? 0);
  }
  return { codes, found: null };
}

function occurringPairs(first: DictColumn, second: DictColumn): { codes: Codes; found: number[] } {
  const ids = new Map<number, number>();
  const codes = new Uint32Array(first.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const pair = (first.codes[row] ?? 0) * second.dict.length + (second.codes[row] ?? 0);
    const id = ids.get(pair) ?? ids.size;
    ids.set(pair, id);
    codes[row] = id;
  }
  return { codes, found: [...ids.keys()] };
}

function emptyCodes(length: number, cardinality: number): Codes {
  if (cardinality <= 0x100) return new Uint8Array(length);
  return cardinality <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** The same rows under other names: values that get one name become one value. */
export function relabel(column: DictColumn, rename: (value: string) => string): DictColumn {
  const dict = [...new Set(['', ...column.dict.map(rename)])];
  const code = new Map(dict.map((value, index) => [value, index]));
  const renamed = Uint32Array.from(column.dict, (value) => code.get(rename(value)) ?? 0);
  const codes = emptyCodes(column.codes.length, dict.length);
  for (let row = 0; row < codes.length; row++) codes[row] = renamed[column.codes[row] ?? 0] ?? 0;
  return { codes, dict };
}
