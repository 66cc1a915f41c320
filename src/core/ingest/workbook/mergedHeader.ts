import type { FileTable } from '../fileForm.ts';
import { isKnownHeading } from '../findHeader.ts';
import type { RawRecord } from '../parseCsv.ts';
import type { MergedCells } from './sheetPart.ts';

type Header = Pick<FileTable, 'first' | 'index' | 'headings'>;

/**
 * The header of a sheet where headings run over several rows: a heading merged downwards stands for its column, and
 * one merged over several columns goes before what stands under it. `index` is the record found to be the header, any of
 * its rows; the first and the last of them are returned, for data begin after it and a preamble ends before.
 */
export function mergedHeader(records: readonly RawRecord[], index: number, merged: readonly MergedCells[]): Header {
  const downwards = merged.filter(({ top, bottom, left, right }) => left === right && bottom > top);
  const around = downwards.filter(({ top, bottom }) => top <= index && bottom >= index);
  const first = Math.min(index, ...around.map(({ top }) => top));
  const last = Math.max(index, ...around.map(({ bottom }) => bottom));
  const headings = [...(records[last]?.cells ?? [])];
  if (first === last) {
    const plain = { first, index, headings };
    return groupedHeader(records, index, merged) ?? groupedHeader(records, index + 1, merged) ?? plain;
  }
  for (const { top, bottom, left } of around) if (bottom === last) set(headings, left, records[top]?.cells[left] ?? '');
  for (const { top, bottom, left, right } of merged) {
    if (left === right || top < first || bottom >= last) continue;
    const over = records[top]?.cells[left] ?? '';
    for (let column = left; column <= right; column += 1) set(headings, column, joined(over, headings[column]));
  }
  return { first, index: last, headings };
}

/**
 * The headings of a row under one that only groups them, each group merged over its columns: a group goes before a
 * heading that is not known without it. Null where no heading is known by its group: a title above is none of them.
 */
function groupedHeader(records: readonly RawRecord[], last: number, merged: readonly MergedCells[]): Header | null {
  const first = last - 1;
  const groups = merged.filter(({ top, bottom, left, right }) => top === first && bottom === first && right > left);
  const headings = [...(records[last]?.cells ?? [])];
  let helps = false;
  for (const { left, right } of groups) {
    const over = records[first]?.cells[left] ?? '';
    for (let column = left; column <= right; column += 1) {
      const plain = headings[column] ?? '';
      if (plain.trim() === '' || isKnownHeading(plain)) continue;
      const whole = joined(over, plain);
      helps ||= isKnownHeading(whole);
      headings[column] = whole;
    }
  }
  return helps ? { first, index: last, headings } : null;
}

function joined(over: string, under = ''): string {
  return [over, under].filter((part) => part.trim() !== '').join(' ');
}

function set(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
