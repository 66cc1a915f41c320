/** What the cells of a column are, whatever the file they are written to. A date is an ISO day, or printed otherwise. */
export type CellKind = 'text' | 'number' | 'date';

export interface ExtractColumn {
  readonly heading: string;
  readonly kind: CellKind;
}

/**
 * The columns and records of a file to be, whatever its format. Cells are plain text, blank where nothing is stated;
 * numbers are ungrouped, with a decimal point, and amounts have two decimals.
 */
export interface Extract {
  readonly columns: readonly ExtractColumn[];
  /** Gives the records anew each time, one after the other. */
  records(): Iterable<readonly string[]>;
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** True for a cell that any format may write as a number; anything else in a column of numbers is text. */
export function isPlainNumber(cell: string): boolean {
  return plainNumber.test(cell);
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** True for a cell that is a whole day; other dates stay as they are printed. */
export function isDay(cell: string): boolean {
  return isoDay.test(cell) && !Number.isNaN(Date.parse(cell));
}
