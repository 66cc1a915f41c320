import type { DictColumn } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { bitsOf } from './clauseBits.ts';
import { clauseDimensions, type Filter } from './filter.ts';
import { keeps } from './keptValues.ts';
import { mainFigure } from './mainFigure.ts';
import { searchWords, wordsHeld } from './search.ts';
import { usedCodes } from './usedCodes.ts';

/** What a filter makes of every row of a table. */
export interface RowFilter {
  /** Per row, the clauses that reject it (bits of `clauseBits`); 0 = the row is selected. */
  readonly fails: Uint16Array;
  /** The clauses that may reject a row; the others reject none and may be taken as absent. */
  readonly active: number;
}

/**
 * Judges every row by every clause, so that one result serves all views, each leaving out the clauses
 * it likes. A clause becomes a table over its column's codes; no text is read per row. Amount bounds
 * speak of the amount as printed. Words must all occur, anywhere in the searched columns.
 */
export function compileFilter(table: GrantTable, filter: Filter): RowFilter {
  const fails = new Uint16Array(table.length);
  let active = 0;
  for (const dimension of clauseDimensions) {
    const values = filter.clauses[dimension];
    if (values) active |= reject(fails, table.columns[dimension], keeps(dimension, values), bitsOf(dimension));
  }
  const { currency, kind } = mainFigure(table);
  active |= reject(fails, table.columns.currency, (value) => value === currency, bitsOf('figure'));
  active |= reject(fails, table.columns.kind, (value) => value === kind, bitsOf('figure'));
  if (filter.amount) active |= rejectAmounts(fails, table.amount, filter.amount);
  if (filter.text) active |= rejectWords(fails, table, searchWords(filter.text));
  return { fails, active };
}

function reject(fails: Uint16Array, column: DictColumn, keep: (value: string) => boolean, bit: number): number {
  const used = usedCodes(column);
  const bits = Uint16Array.from(column.dict, (value, code) => (used[code] === 0 || keep(value) ? 0 : bit));
  if (bits.every((b) => b === 0)) return 0;
  const { codes } = column;
  if (codes instanceof Uint8Array) rejectNarrow(fails, codes, bits);
  else if (codes instanceof Uint16Array) rejectMiddle(fails, codes, bits);
  else rejectWide(fails, codes, bits);
  return bit;
}

// One loop a width: a loop that meets several kinds of array runs several times slower.
function rejectNarrow(fails: Uint16Array, codes: Uint8Array, bits: Uint16Array): void {
  for (let row = 0; row < fails.length; row++) fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
}

function rejectMiddle(fails: Uint16Array, codes: Uint16Array, bits: Uint16Array): void {
  for (let row = 0; row < fails.length; row++) fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
}

function rejectWide(fails: Uint16Array, codes: Uint32Array, bits: Uint16Array): void {
  for (let row = 0; row < fails.length; row++) fails[row] = (fails[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
}

function rejectAmounts(fails: Uint16Array, amount: Float64Array, bounds: NonNullable<Filter['amount']>): number {
  const bit = bitsOf('amount');
  const min = bounds.min ?? Number.NEGATIVE_INFINITY;
  const max = bounds.max ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row < fails.length; row++) {
    const centimes = amount[row] ?? 0;
    if (centimes < min || centimes > max) fails[row] = (fails[row] ?? 0) | bit;
  }
  return bit;
}

function rejectWords(fails: Uint16Array, table: GrantTable, words: readonly string[]): number {
  if (words.length === 0) return 0;
  const bit = bitsOf('text');
  const wanted = 2 ** words.length - 1;
  const held = wordsHeld(table, words);
  for (let row = 0; row < fails.length; row++) if (held[row] !== wanted) fails[row] = (fails[row] ?? 0) | bit;
  return bit;
}
