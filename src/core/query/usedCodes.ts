import type { DictColumn } from '../table/column.ts';

const known = new WeakMap<DictColumn, Uint8Array>();

/** For each code of a column, 1 when some row holds it: a dictionary may list values that no row has. */
export function usedCodes(column: DictColumn): Uint8Array {
  const kept = known.get(column);
  if (kept) return kept;
  const used = new Uint8Array(column.dict.length);
  for (let row = 0; row < column.codes.length; row++) used[column.codes[row] ?? 0] = 1;
  known.set(column, used);
  return used;
}
