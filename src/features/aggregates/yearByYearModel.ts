import type { Companion } from '../../core/aggregates/companion.ts';
import type { EditionFile } from '../../core/edition/edition.ts';
import type { Cell } from '../../core/query/explore.ts';

/** What an edition has of one year: a list, whole or in part; one without a row that counts; or none. */
export type YearList = 'complete' | 'partial' | 'noRow' | 'none';

/** One year, or the years of a stretch without any list, both ends included. */
export interface FunderYear {
  /** `''` where the source states no year. */
  readonly from: string;
  readonly to: string;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  readonly list: YearList;
  /** Recipients named of that year without an amount. */
  readonly named: number;
}

/** Years without a year are last. */
export function yearByYear(
  funder: string,
  cells: readonly Cell[],
  files: readonly EditionFile[],
  named: Companion['named'],
): FunderYear[] {
  const lists = files.filter(
    (file) => file.profile === 'kharita-grants-1' && (file.funder === funder || file.funder === '*'),
  );
  const years = [...cells, ...lists.map(({ year }) => ({ key: year })), ...named.map(({ year }) => ({ key: year }))];
  const stated = years.filter(({ key }) => /^\d{4}$/.test(key)).map(({ key }) => Number(key));
  const lineOf = (year: string): FunderYear => {
    const { n = 0, sum = 0 } = cells.find(({ key }) => key === year) ?? {};
    const speaking = lists.filter((file) => file.year === (year || 'none') || file.year === '*');
    const count = named.filter((recipient) => recipient.year === year).length;
    return { from: year, to: year, n, sum, list: listOf(n, speaking), named: count };
  };
  const undated = lineOf('');
  return [...joined(span(stated).map(lineOf)), ...(undated.n > 0 || undated.named > 0 ? [undated] : [])];
}

function listOf(n: number, speaking: readonly EditionFile[]): YearList {
  if (n === 0) return speaking.some(({ coverage }) => coverage !== 'notPublished') ? 'noRow' : 'none';
  return speaking.length > 0 && speaking.every(({ coverage }) => coverage === 'complete') ? 'complete' : 'partial';
}

function span(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

/** Neighbouring years of which nothing at all is known, as one stretch. */
function joined(years: readonly FunderYear[]): FunderYear[] {
  const isBare = ({ list, named }: FunderYear) => list === 'none' && named === 0;
  const lines: FunderYear[] = [];
  for (const year of years) {
    const before = lines.at(-1);
    if (before && isBare(before) && isBare(year)) lines[lines.length - 1] = { ...before, to: year.to };
    else lines.push(year);
  }
  return lines;
}
