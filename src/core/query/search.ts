import type { DictColumn } from '../table/column.ts';
import type { GrantTable, TextColumn } from '../table/grantTable.ts';
import { fold } from '../text/fold.ts';

/** Columns searched, all in their folded form. */
export const searchedColumns = [
  'recipientName',
  'recipientNameAr',
  'funderName',
  'funderNameAr',
  'purpose',
  'place',
  'programme',
] as const satisfies readonly TextColumn[];

const maxWords = 30;
const foldedDicts = new WeakMap<readonly string[], readonly string[]>();

function foldedDict(column: DictColumn): readonly string[] {
  const cached = foldedDicts.get(column.dict);
  if (cached) return cached;
  const folded = column.dict.map(fold);
  foldedDicts.set(column.dict, folded);
  return folded;
}

/** The folded words of a search; beyond thirty, the rest is looked for as one phrase. */
export function searchWords(text: string): readonly string[] {
  const words = [
    ...new Set(
      fold(text)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ];
  return words.length <= maxWords ? words : [...words.slice(0, maxWords - 1), words.slice(maxWords - 1).join(' ')];
}

/**
 * For each row, the set of words it holds in any searched column (bit w = word w), read once per
 * spelling and never per row. A word matches anywhere inside another: Arabic attaches its article.
 */
export function wordsHeld(table: GrantTable, words: readonly string[]): Uint32Array {
  const held = new Uint32Array(table.length);
  for (const name of searchedColumns) {
    const column = table.columns[name];
    const bits = Uint32Array.from(foldedDict(column), (spelling) => wordBits(spelling, words));
    if (bits.every((b) => b === 0)) continue;
    const { codes } = column;
    for (let row = 0; row < held.length; row++) held[row] = (held[row] ?? 0) | (bits[codes[row] ?? 0] ?? 0);
  }
  return held;
}

function wordBits(spelling: string, words: readonly string[]): number {
  return words.reduce((bits, word, index) => (spelling.includes(word) ? bits | (1 << index) : bits), 0);
}
