import * as v from 'valibot';
import { codeOf, dimensionCodes, type FigureUnit, figureUnits, metricCodes } from './figureCodes.ts';
import { placedRecordsOf } from './recordsOf.ts';

/** A figure that an institution or the press has published of many grants at once. Never added to grants. */
export interface PublishedFigure {
  readonly id: string;
  /** Whose money, as compiled. */
  readonly scope: string;
  /** Region or province; `''` where it is of no one area. */
  readonly area: string;
  /** A code of `metricCodes`, else the text of the file. */
  readonly metric: string;
  /** A code of `dimensionCodes`, else the text of the file; `''` for a figure that is not broken down. */
  readonly dimension: string;
  /** Which part of the breakdown, as published. */
  readonly part: string;
  readonly from: string;
  readonly to: string;
  /** In its unit: dirhams, a count, or a percentage. */
  readonly value: number;
  readonly unit: FigureUnit;
  /** Counts every project holder, not only associations. */
  readonly allHolders: boolean;
  /** The published table it is a line of; `''` for none. */
  readonly table: string;
  /** The lines of that table sum exactly to the total printed on the same page. */
  readonly closes: boolean;
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly date: string;
  /** Id of the figure it contradicts; `''` for none. */
  readonly against: string;
  /** What the compilers of the table remark, in English; blank for nothing. */
  readonly note: string;
}

const yes = v.pipe(
  v.picklist(['yes', '']),
  v.transform((cell) => cell === 'yes'),
);
const year = v.pipe(v.string(), v.regex(/^(?:\d{4})?$/));

const row = v.object({
  figure_id: v.pipe(v.string(), v.nonEmpty()),
  scope: v.pipe(v.string(), v.nonEmpty()),
  area_code: v.pipe(v.string(), v.regex(/^(?:\d\d(?:\.\d{3})?)?$/)),
  metric: v.pipe(v.string(), v.nonEmpty()),
  breakdown_dimension: v.string(),
  breakdown_value: v.string(),
  year_from: year,
  year_to: year,
  value: v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/), v.transform(Number)),
  unit: v.picklist(figureUnits),
  all_holders: yes,
  table_id: v.string(),
  table_complete: yes,
  publisher: v.pipe(v.string(), v.nonEmpty()),
  source_title: v.string(),
  source_url: v.string(),
  source_date: v.string(),
  conflicts_with: v.string(),
  note: v.string(),
});

/** A published figure, and the record it is read from. */
export interface FigureRow {
  readonly figure: PublishedFigure;
  /** As the file has it, by the headings of `kharita-figures-1`. */
  readonly cells: Readonly<Record<string, string>>;
  readonly file: string;
  /** Of the file, its header the first. */
  readonly line: number;
}

/**
 * Reads `figures.csv` (profile `kharita-figures-1`), each figure beside its record.
 * @throws EditionError `rowInvalid`, naming the column and the cell.
 */
export function parseFigureRows(text: string, file: string): FigureRow[] {
  return placedRecordsOf(text, file, row).map(({ line, cells, said }) => ({
    figure: figureOf(said),
    cells,
    file,
    line,
  }));
}

/** As {@link parseFigureRows}, the figures alone. */
export function parseFigures(text: string, file: string): PublishedFigure[] {
  return parseFigureRows(text, file).map(({ figure }) => figure);
}

function figureOf(cells: v.InferOutput<typeof row>): PublishedFigure {
  const dimension = codeOf(cells.breakdown_dimension, dimensionCodes);
  return {
    id: cells.figure_id,
    scope: cells.scope,
    area: cells.area_code || regionNamed(dimension, cells.breakdown_value),
    metric: codeOf(cells.metric, metricCodes),
    dimension,
    part: cells.breakdown_value,
    from: cells.year_from,
    to: cells.year_to,
    value: cells.value,
    unit: cells.unit,
    allHolders: cells.all_holders,
    table: cells.table_id,
    closes: cells.table_complete,
    publisher: cells.publisher,
    title: cells.source_title,
    address: cells.source_url,
    date: cells.source_date,
    against: cells.conflicts_with,
    note: cells.note,
  };
}

/** A breakdown by region names each by its code. */
function regionNamed(dimension: string, part: string): string {
  return dimension === 'region' && /^\d\d$/.test(part) ? part : '';
}
