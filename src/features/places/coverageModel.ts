import type { Edition, EditionFile } from '../../core/edition/edition.ts';
import type { AboutPlace } from '../../core/query/aboutPlace.ts';
import type { ExploreResult, PairCell } from '../../core/query/explore.ts';

/**
 * What an edition holds of an institution's year: rows here from a `complete` or a `partial` list; a list
 * with rows `elsewhere` only; `none`.
 */
export type YearForm = 'complete' | 'partial' | 'elsewhere' | 'none';

export interface CoverageLine {
  /** Slug of the institution. */
  readonly key: string;
  readonly name: string;
  readonly nameAr: string;
  readonly n: number;
  /** First and last year with rows; null where none is stated. */
  readonly years: readonly [string, string] | null;
  /** One for each year of the model. */
  readonly forms: readonly YearForm[];
}

export interface CoverageModel {
  /** Every year from the first to the last that the edition or the place has. */
  readonly years: readonly string[];
  /** Institutions with rows here, most rows first. */
  readonly lines: readonly CoverageLine[];
  /** Institutions with rows here beyond those lines. */
  readonly others: number;
  /** Rows here in each year, whatever the institution. */
  readonly rows: readonly number[];
  /** Years without any row here, as stretches of one year and more: first and last. */
  readonly emptyYears: readonly (readonly [string, string])[];
  /** Rows here without a year. */
  readonly undated: number;
  /** Institutions with rows here, and with a list anywhere in the edition. */
  readonly institutions: { readonly here: number; readonly all: number };
}

/** More institutions than this are counted, not listed. */
const mostLines = 8;

/** Who published what of a place and when, as far as an edition knows. */
export function coverageModel(
  { funderYears }: AboutPlace,
  { facets, total }: Pick<ExploreResult, 'facets' | 'total'>,
  { files }: Pick<Edition, 'files'>,
): CoverageModel {
  const lists = files.filter(({ profile }) => profile === 'kharita-grants-1');
  const years = yearsOf([...lists.map(({ year }) => year), ...funderYears.map(({ keys }) => keys[1])]);
  const funders = [...new Set(funderYears.map(({ keys }) => keys[0]))].filter((slug) => slug !== '');
  const lines = funders
    .map((key): CoverageLine => {
      const cells = funderYears.filter(({ keys }) => keys[0] === key);
      const names = facets.funder.find((funder) => funder.key === key);
      return {
        key,
        name: names?.name || key,
        nameAr: names?.nameAr ?? '',
        n: rowsOf(cells),
        years: endsOf(cells),
        forms: years.map((year) => formOf(key, year, cells, lists)),
      };
    })
    .sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
  const rows = years.map((year) => rowsOf(funderYears.filter(({ keys }) => keys[1] === year)));
  return {
    years,
    lines: lines.slice(0, mostLines),
    others: Math.max(0, lines.length - mostLines),
    rows,
    emptyYears: stretches(years.filter((_, index) => rows[index] === 0)),
    undated: rowsOf(funderYears.filter(({ keys }) => keys[1] === '')),
    institutions: {
      here: total.funders,
      all: new Set([...lists.map(({ funder }) => funder).filter((slug) => slug !== '*'), ...funders]).size,
    },
  };
}

function yearsOf(stated: readonly string[]): string[] {
  const numbers = stated.filter((year) => /^\d{4}$/.test(year)).map(Number);
  if (numbers.length === 0) return [];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function stretches(years: readonly string[]): (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && Number(year) === Number(last[1]) + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}

const rowsOf = (cells: readonly PairCell[]): number => cells.reduce((rows, { n }) => rows + n, 0);

function endsOf(cells: readonly PairCell[]): readonly [string, string] | null {
  const years = cells
    .map(({ keys }) => keys[1])
    .filter((year) => year !== '')
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

function formOf(funder: string, year: string, cells: readonly PairCell[], lists: readonly EditionFile[]): YearForm {
  const speaks = (list: EditionFile) =>
    (list.funder === funder || list.funder === '*') && (list.year === year || list.year === '*');
  const found = lists.filter(speaks);
  const complete = found.length > 0 && found.every(({ coverage }) => coverage === 'complete');
  if (cells.some(({ keys }) => keys[1] === year)) return complete ? 'complete' : 'partial';
  return found.some(({ coverage }) => coverage !== 'notPublished') ? 'elsewhere' : 'none';
}
