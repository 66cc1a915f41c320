import { none } from '../../core/model/codelists.ts';
import type { Cell } from '../../core/query/explore.ts';

export interface YearBin {
  /** The year, also for years between without a row. */
  readonly key: string;
  readonly n: number;
  readonly sum: number;
  readonly height: number;
}

export interface YearPicture {
  readonly bins: readonly YearBin[];
  readonly first: string;
  readonly last: string;
  /** Indexes of the years kept; null when no clause names a year. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Rows whose year is not stated; null when there are none. */
  readonly unstated: Omit<YearBin, 'key'> | null;
  readonly unstatedChosen: boolean;
}

/** The years as bars of money, every year of the span present so that the axis is true. */
export function yearPicture(cells: readonly Cell[], chosen: readonly string[] | undefined): YearPicture {
  const stated = cells.filter((cell) => cell.key !== '');
  const years = stated.map((cell) => Number(cell.key));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const tallest = Math.max(1, ...cells.map((cell) => cell.sum));
  const bin = (cell: Cell) => ({ n: cell.n, sum: cell.sum, height: Math.max(0, cell.sum) / tallest });
  const bins =
    years.length === 0
      ? []
      : span(first, last).map((year) => ({
          key: year,
          ...bin(stated.find((c) => c.key === year) ?? { key: year, n: 0, sum: 0 }),
        }));
  const without = cells.find((cell) => cell.key === '' && cell.n > 0);
  return {
    bins,
    first: String(first),
    last: String(last),
    range: keptRange(bins, chosen),
    unstated: without ? bin(without) : null,
    unstatedChosen: chosen?.includes(none) ?? false,
  };
}

/** The clause that keeps a range of bins, with or without rows that state no year; null keeps all. */
export function yearClause(
  picture: YearPicture,
  range: YearPicture['range'],
  unstated: boolean,
): readonly string[] | null {
  const values: string[] = [];
  const from = range && picture.bins[range.from]?.key;
  const to = range && picture.bins[range.to]?.key;
  if (from && to) values.push(from === to ? from : `${from}..${to}`);
  if (unstated) values.push(none);
  return values.length > 0 ? values : null;
}

function span(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

function keptRange(bins: readonly YearBin[], chosen: readonly string[] | undefined): YearPicture['range'] {
  const kept = bins.flatMap((bin, index) => ((chosen ?? []).some((value) => covers(value, bin.key)) ? [index] : []));
  const from = kept[0];
  const to = kept.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function covers(value: string, year: string): boolean {
  const [from = '', to] = value.split('..');
  if (to === undefined) return value === year;
  return (from === '' || from <= year) && (to === '' || year <= to);
}
