import type { DictColumn } from '../table/column.ts';
import type { Dimension, GrantTable } from '../table/grantTable.ts';

/** What to group by: a dimension of the table, or a column derived from one ({@link relabel}). */
export type GroupKey = Dimension | DictColumn;

/** Beyond this many cells a pair of columns is numbered by the pairs that occur. */
const maxDenseCells = 2 ** 21;

/** How a grouping numbers its cells, and back. */
export interface CellColumns {
  /** Columns whose codes, row-major, make a cell's number. */
  readonly columns: readonly DictColumn[];
  readonly size: number;
  /** The code in the first (0) or second (1) column grouped by. */
  codeOf(cell: number, axis: 0 | 1): number;
  /** The texts of those codes. */
  keysOf(cell: number): readonly string[];
}

export function columnOf(table: GrantTable, key: GroupKey): DictColumn {
  return typeof key === 'string' ? table.columns[key] : key;
}

/** Numbers the cells of zero, one or two columns: row-major over the dictionaries, or by occurrence when those are vast. */
export function cellColumns(table: GrantTable, by: readonly GroupKey[]): CellColumns {
  const columns = by.map((key) => columnOf(table, key));
  const [first, second] = columns;
  if (!first) return { columns, size: 1, codeOf: () => 0, keysOf: () => [] };
  if (!second)
    return { columns, size: first.dict.length, codeOf: (cell) => cell, keysOf: (cell) => [first.dict[cell] ?? ''] };
  const width = second.dict.length;
  const dense = first.dict.length * width <= maxDenseCells;
  const pairs = dense ? null : occurringPairs(table.length, first, second);
  const codeOf = (cell: number, axis: 0 | 1) => {
    const pair = pairs ? (pairs.found[cell] ?? 0) : cell;
    return axis === 0 ? Math.floor(pair / width) : pair % width;
  };
  const keysOf = (cell: number) => [first.dict[codeOf(cell, 0)] ?? '', second.dict[codeOf(cell, 1)] ?? ''];
  return pairs
    ? { columns: [pairs.column], size: pairs.found.length, codeOf, keysOf }
    : { columns, size: first.dict.length * width, codeOf, keysOf };
}

function occurringPairs(length: number, first: DictColumn, second: DictColumn) {
  const ids = new Map<number, number>();
  const codes = new Uint32Array(length);
  for (let row = 0; row < length; row++) {
    const pair = (first.codes[row] ?? 0) * second.dict.length + (second.codes[row] ?? 0);
    const id = ids.get(pair) ?? ids.size;
    ids.set(pair, id);
    codes[row] = id;
  }
  const found = [...ids.keys()];
  return { column: { codes, dict: [] } satisfies DictColumn, found };
}

/** The same rows under other names: values that get one name become one value. */
export function relabel(column: DictColumn, rename: (value: string) => string): DictColumn {
  const dict = [...new Set(['', ...column.dict.map(rename)])];
  const code = new Map(dict.map((value, index) => [value, index]));
  const codes = Uint32Array.from(column.dict, (value) => code.get(rename(value)) ?? 0);
  const renamed = dict.length <= 0x100 ? new Uint8Array(column.codes.length) : new Uint32Array(column.codes.length);
  for (let row = 0; row < renamed.length; row++) renamed[row] = codes[column.codes[row] ?? 0] ?? 0;
  return { codes: renamed, dict };
}

/** Writes the cell of each listed row into `out`. */
export function cellsOfRows(cells: CellColumns, rows: Uint32Array, count: number, out: Uint32Array): void {
  out.fill(0, 0, count);
  for (const { codes, dict } of cells.columns) {
    if (codes instanceof Uint8Array) appendNarrow(codes, dict.length, rows, count, out);
    else if (codes instanceof Uint16Array) appendMiddle(codes, dict.length, rows, count, out);
    else appendWide(codes, dict.length, rows, count, out);
  }
}

// One loop a width: a loop that meets several kinds of array runs several times slower.
function appendNarrow(codes: Uint8Array, width: number, rows: Uint32Array, count: number, out: Uint32Array): void {
  for (let k = 0; k < count; k++) out[k] = (out[k] ?? 0) * width + (codes[rows[k] ?? 0] ?? 0);
}

function appendMiddle(codes: Uint16Array, width: number, rows: Uint32Array, count: number, out: Uint32Array): void {
  for (let k = 0; k < count; k++) out[k] = (out[k] ?? 0) * width + (codes[rows[k] ?? 0] ?? 0);
}

function appendWide(codes: Uint32Array, width: number, rows: Uint32Array, count: number, out: Uint32Array): void {
  for (let k = 0; k < count; k++) out[k] = (out[k] ?? 0) * width + (codes[rows[k] ?? 0] ?? 0);
}
