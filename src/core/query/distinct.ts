import type { DictColumn } from '../table/column.ts';
import { eachSelectedBlock } from './selectedCells.ts';
import type { Tally } from './tally.ts';

/** Largest number of cell-and-code pairs held as one byte each; beyond it, only those met are held. */
const maxDensePairs = 2 ** 26;

/** How many different stated values of `column` each cell of a tally holds. */
export function distinctByCell(fails: Uint16Array, tally: Tally, column: DictColumn): Uint32Array {
  const found = new Uint32Array(tally.n.length);
  const firstMeeting = meetings(tally.n.length * column.dict.length);
  eachSelectedBlock(fails, tally, (rows, cells, count) => {
    for (let k = 0; k < count; k++) {
      const cell = cells[k] ?? 0;
      const code = column.codes[rows[k] ?? 0] ?? 0;
      if (code !== 0 && firstMeeting(cell * column.dict.length + code)) found[cell] = (found[cell] ?? 0) + 1;
    }
  });
  return found;
}

function meetings(size: number): (pair: number) => boolean {
  if (size > maxDensePairs) {
    const met = new Set<number>();
    return (pair) => !met.has(pair) && met.add(pair).has(pair);
  }
  const met = new Uint8Array(size);
  return (pair) => {
    const first = met[pair] === 0;
    met[pair] = 1;
    return first;
  };
}
