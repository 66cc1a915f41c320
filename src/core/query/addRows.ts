import type { Codes } from '../table/column.ts';

/** Selected rows of one block: `amounts[k]` counts for `rows[k]`, for k below `count`. */
export interface BlockRows {
  readonly rows: Uint32Array;
  readonly amounts: Float64Array;
  count: number;
}

/**
 * Adds the rows of a block to the cells their codes name. A cell is two numbers side by side, rows and centimes, so
 * that both lie in one line of memory.
 */
export function addRows(codes: Codes, block: BlockRows, cells: Float64Array): void {
  if (codes instanceof Uint8Array) addNarrow(codes, block, cells);
  else if (codes instanceof Uint16Array) addMiddle(codes, block, cells);
  else addWide(codes, block, cells);
}

// One loop a width: a loop that meets several kinds of array runs several times slower.
function addNarrow(codes: Uint8Array, { rows, amounts, count }: BlockRows, cells: Float64Array): void {
  for (let k = 0; k < count; k++) {
    const at = (codes[rows[k] ?? 0] ?? 0) * 2;
    cells[at] = (cells[at] ?? 0) + 1;
    cells[at + 1] = (cells[at + 1] ?? 0) + (amounts[k] ?? 0);
  }
}

function addMiddle(codes: Uint16Array, { rows, amounts, count }: BlockRows, cells: Float64Array): void {
  for (let k = 0; k < count; k++) {
    const at = (codes[rows[k] ?? 0] ?? 0) * 2;
    cells[at] = (cells[at] ?? 0) + 1;
    cells[at + 1] = (cells[at + 1] ?? 0) + (amounts[k] ?? 0);
  }
}

function addWide(codes: Uint32Array, { rows, amounts, count }: BlockRows, cells: Float64Array): void {
  for (let k = 0; k < count; k++) {
    const at = (codes[rows[k] ?? 0] ?? 0) * 2;
    cells[at] = (cells[at] ?? 0) + 1;
    cells[at + 1] = (cells[at + 1] ?? 0) + (amounts[k] ?? 0);
  }
}

/**
 * As {@link addRows} where grants may stand in several rows: a cell that has just met a grant (`lastGrant`) adds its
 * amount and does not count it again.
 */
export function addGrants(
  codes: Codes,
  { rows, amounts, count }: BlockRows,
  cells: Float64Array,
  grants: Float64Array,
  lastGrant: Float64Array,
): void {
  for (let k = 0; k < count; k++) {
    const row = rows[k] ?? 0;
    const cell = codes[row] ?? 0;
    const grant = grants[row] ?? 0;
    if (lastGrant[cell] !== grant) cells[cell * 2] = (cells[cell * 2] ?? 0) + 1;
    lastGrant[cell] = grant;
    cells[cell * 2 + 1] = (cells[cell * 2 + 1] ?? 0) + (amounts[k] ?? 0);
  }
}
