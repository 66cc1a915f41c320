import { fieldTables } from './fields.ts';
import { headingKey, unitOfHeading } from './headingKey.ts';
import { readNumberText } from './numberText.ts';
import type { RawRecord } from './parseCsv.ts';

export interface FoundHeader {
  /** Index of the record among those given. */
  readonly index: number;
  /** How many of its headings are known or were named by the reader. */
  readonly score: number;
}

const recordsSearched = 60;
const weightOfMapped = 3;

/**
 * The record that holds the headings: among the first records without figures, the one with most known headings;
 * of equals with no data between them, the last, which is the one that stands on the data. Without any known
 * heading, the widest. `mapped` holds the keys of headings the reader named.
 */
export function findHeader(records: readonly RawRecord[], mapped: ReadonlySet<string>): FoundHeader {
  let best: (FoundHeader & { width: number }) | null = null;
  let dataSince = false;
  for (const [index, record] of records.slice(0, recordsSearched).entries()) {
    const filled = record.cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) continue;
    if (filled.some(isFigure)) {
      dataSince = best !== null;
      if (best !== null && best.score > 0 && index > best.index + 5) break;
      continue;
    }
    const score = scoreOf(filled, mapped);
    const found = { index, score, width: filled.length };
    if (best === null || outranks(found, best, dataSince)) {
      best = found;
      dataSince = false;
    }
  }
  if (best !== null) return best;
  return {
    index: Math.max(
      0,
      records.findIndex((r) => r.cells.some((cell) => cell.trim() !== '')),
    ),
    score: 0,
  };
}

function outranks(next: { score: number; width: number }, best: { score: number; width: number }, dataSince: boolean) {
  if (next.score !== best.score) return next.score > best.score;
  if (dataSince) return false;
  return next.score > 0 ? next.width >= best.width : next.width > best.width;
}

const headingIndexes = Object.values(fieldTables).map(({ headingIndex }) => headingIndex);

/** Whether a profile knows a heading, with its unit or without. */
export function isKnownHeading(heading: string): boolean {
  return headingIndexes.some((index) => isIn(index, heading));
}

function isIn(headingIndex: ReadonlyMap<string, unknown>, heading: string): boolean {
  return headingIndex.has(headingKey(heading)) || headingIndex.has(headingKey(unitOfHeading(heading)?.bare ?? ''));
}

/** Known headings by the profile that knows most of them. */
function scoreOf(cells: readonly string[], mapped: ReadonlySet<string>): number {
  return Math.max(...headingIndexes.map((index) => scoreBy(index, cells, mapped)));
}

function scoreBy(headingIndex: ReadonlyMap<string, unknown>, cells: readonly string[], mapped: ReadonlySet<string>) {
  let score = 0;
  for (const cell of cells) {
    if (cell.length > 200) continue;
    if (mapped.has(headingKey(cell))) score += weightOfMapped;
    else if (isIn(headingIndex, cell)) score += 1;
  }
  return score;
}

function isFigure(cell: string): boolean {
  return !/^\s*(?:19|20)\d\d\s*$/.test(cell) && readNumberText(cell) !== null;
}
