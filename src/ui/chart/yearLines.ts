/** One year of two lines; what is not known of a line is null. */
export interface YearPoint {
  readonly year: string;
  /** Written under the axis; empty where there is no room. */
  readonly label: string;
  readonly caption: string;
  /** Middle of its band, 0–1 along the axis. */
  readonly at: number;
  /** Heights of the two points, 0–1 from the axis up. */
  readonly one: number | null;
  readonly other: number | null;
  /** False where a list of the year is not complete: the year is hatched. */
  readonly whole: boolean;
  readonly chosen: boolean;
}

/** What is written at the end of a line. */
export interface LineEnd {
  readonly name: string;
  readonly figure: string;
}

export interface YearLinesModel {
  readonly years: readonly YearPoint[];
  readonly gridlines: readonly { readonly at: number; readonly label: string }[];
  readonly ends: { readonly one: LineEnd; readonly other: LineEnd };
}

/** The axis runs a little past the highest point, so that it stands whole. */
const headroom = 1.06;

/** Where an axis of some values ends; a value that is not known has no say. */
export function topOf(values: readonly (number | null)[]): number {
  return Math.max(Number.MIN_VALUE, ...values.map((value) => value ?? 0)) * headroom;
}
