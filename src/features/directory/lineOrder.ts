import type { DirectoryLine } from './directoryModel.ts';

export const lineColumns = ['name', 'n', 'sum', 'median', 'counterparts', 'share'] as const;
export type LineColumn = (typeof lineColumns)[number];

export interface LineSort {
  readonly column: LineColumn;
  readonly descending: boolean;
}

/** The order a list is met in. */
export const standingSort: LineSort = { column: 'sum', descending: true };

/**
 * Lines by one column, names in the reader's collation. Whatever the column, what no page is about comes last and in
 * its standing order, and by figures so do the lines without any.
 */
export function sortLines(
  lines: readonly DirectoryLine[],
  { column, descending }: LineSort,
  compare: (a: string, b: string) => number,
): DirectoryLine[] {
  const comparable = (line: DirectoryLine) => hasPage(line) && (column === 'name' || line.figures !== null);
  const last = lines.filter((line) => !comparable(line));
  return [...ordered(lines.filter(comparable), column, descending, compare), ...last];
}

/** True for a line whose subject has a page of its own. */
export function hasPage({ state }: DirectoryLine): boolean {
  return state !== 'offMap' && state !== 'notStated';
}

function ordered(
  lines: DirectoryLine[],
  column: LineColumn,
  descending: boolean,
  compare: (a: string, b: string) => number,
): DirectoryLine[] {
  const sign = descending ? -1 : 1;
  if (column === 'name') return lines.sort((a, b) => sign * compare(a.name, b.name));
  const figure = ({ figures }: DirectoryLine) => figures?.[column] ?? 0;
  return lines.sort((a, b) => sign * (figure(a) - figure(b)));
}
