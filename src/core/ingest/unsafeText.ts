import type { IssueLog } from './issueLog.ts';

/** Characters that turn the text after them, and those that no printed text holds. Plain direction marks only sort it. */
const turning = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\n\r]/u;
/** What a spreadsheet runs: a formula, or a sign before a call, a sheet or a program. A number or a dash is none. */
const equals = /^[\p{Zs}\p{Cf}]*[=＝]\s*[^\s=]/u;
const sign = /^[\p{Zs}\p{Cf}]*[+\-@＋－＠]/u;
const nameAtEnd = /[\p{L}_][\p{L}\p{N}_.]*$/u;
/** More letters than the name of any function, sheet or program that a formula calls. */
const longestName = 64;
const markup = /<\/?[a-z!][^<>]*>/i;

/** X01 and X02: text of a row that turns or hides what is around it, or that a spreadsheet would run. */
export function reportUnsafeCells(
  log: IssueLog,
  line: number,
  cells: readonly string[],
  headingAt: (index: number) => string,
): void {
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    const found = turning.exec(cell);
    if (found) log.add('X01', { row: line, heading: headingAt(index), cell: codePointOf(found[0]) });
    if (isFormula(cell)) log.add('X02', { row: line, heading: headingAt(index), cell });
  }
}

/** The same of headings, and X03 where one holds markup. */
export function reportUnsafeHeadings(log: IssueLog, line: number, headings: readonly string[]): void {
  reportUnsafeCells(log, line, headings, () => '');
  for (const heading of headings) if (markup.test(heading)) log.add('X03', { row: line, heading, cell: heading });
}

/** Reads a cell once, however long: what stands before its first bracket or bar is a name, or it is no formula. */
function isFormula(cell: string): boolean {
  if (equals.test(cell)) return true;
  if (!sign.test(cell)) return false;
  const end = cell.search(/[(|!]/);
  if (end === -1) return false;
  const before = cell.slice(Math.max(0, end - longestName), end);
  return nameAtEnd.test(cell[end] === '(' ? before : before.trimEnd());
}

/** A character by its number in Unicode: it cannot be seen, and what it does must not be done again in a report. */
function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
