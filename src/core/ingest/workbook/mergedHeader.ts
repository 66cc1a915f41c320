import type { FileTable } from '../fileForm.ts';
import type { RawRecord } from '../parseCsv.ts';
import type { MergedCells } from './sheetPart.ts';

/**
 * The header of a sheet where headings run over several rows: a heading merged downwards stands for its column, and
 * one merged over several columns goes before what stands under it. `index` is the record found to be the header, any of
 * its rows; the first and the last of them are returned, for data begin after it and a preamble ends before.
 */
export function mergedHeader(
  records: readonly RawRecord[],
  index: number,
  merged: readonly MergedCells[],
): Pick<FileTable, 'first' | 'index' | 'headings'> {
  const downwards = merged.filter(({ top, bottom, left, right }) => left === right && bottom > top);
  const around = downwards.filter(({ top, bottom }) => top <= index && bottom >= index);
  const first = Math.min(index, ...around.map(({ top }) => top));
  const last = Math.max(index, ...around.map(({ bottom }) => bottom));
  const headings = [...(records[last]?.cells ?? [])];
  if (first === last) return { first, index, headings };
  for (const { top, bottom, left } of around) if (bottom === last) set(headings, left, records[top]?.cells[left] ?? '');
  for (const { top, bottom, left, right } of merged) {
    if (left === right || top < first || bottom >= last) continue;
    const over = records[top]?.cells[left] ?? '';
    for (let column = left; column <= right; column += 1)
      set(headings, column, [over, headings[column] ?? ''].filter((part) => part.trim() !== '').join(' '));
  }
  return { first, index: last, headings };
}

function set(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
