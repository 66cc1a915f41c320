import { findHeader } from './findHeader.ts';
import { type Delimiter, delimiters, parseSample, type RawRecord } from './parseCsv.ts';

export interface Dialect {
  readonly delimiter: Delimiter;
  /** F06: the file opens with a line `sep=;`, which is not a record of data. */
  readonly sepLine: boolean;
}

const sampleLength = 48_000;
const sepLine = /^sep=([,;|\t])[ \t]*(?:\n|$)/i;

/**
 * Chooses the delimiter by trying each on the beginning of the text: known headings first, then even widths. One given
 * by the reader is not tried.
 */
export function detectDialect(text: string, mapped: ReadonlySet<string>, given?: Delimiter): Dialect {
  const stated = delimiters.find((delimiter) => delimiter === sepLine.exec(text)?.[1]);
  if (stated !== undefined) return { delimiter: given ?? stated, sepLine: true };
  if (given !== undefined) return { delimiter: given, sepLine: false };
  const end = text.length <= sampleLength ? text.length : text.lastIndexOf('\n', sampleLength);
  const sample = text.slice(0, end > 0 ? end : sampleLength);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of delimiters) {
    const records = parseSample(sample, delimiter);
    const score = findHeader(records, mapped).score * 1000 + evenness(records);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return { delimiter: best, sepLine: false };
}

function evenness(records: readonly RawRecord[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width = 1, count = 0] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return width < 2 ? 0 : (100 * count) / records.length + Math.min(width, 30);
}
