import type { DictColumn } from './column.ts';

/** What a table must have for its ids to be told apart. */
interface Identified {
  readonly length: number;
  readonly grant: Float64Array;
  readonly columns: { readonly grantId: DictColumn };
}

const known = new WeakMap<Identified, Uint8Array>();

/** True where another grant of the table bears the id of this row as well: ids are unique for one funder only. */
export function idRepeats(table: Identified, row: number): boolean {
  const several = known.get(table) ?? findRepeated(table);
  known.set(table, several);
  return several[table.columns.grantId.codes[row] ?? 0] === 1;
}

/** By code of an id: 1 where several grants bear it. The parts of one grant stand next to each other. */
function findRepeated({ length, grant, columns }: Identified): Uint8Array {
  const { codes, dict } = columns.grantId;
  const met = new Uint8Array(dict.length);
  const several = new Uint8Array(dict.length);
  for (let row = 0; row < length; row++) {
    if (row > 0 && grant[row] === grant[row - 1]) continue;
    const code = codes[row] ?? 0;
    if (code === 0) continue;
    if (met[code] === 1) several[code] = 1;
    met[code] = 1;
  }
  return several;
}
