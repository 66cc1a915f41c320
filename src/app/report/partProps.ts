import type { ReportProps } from './reportProps.ts';

/** What a part of a report's page is given. */
export interface PartProps extends ReportProps {
  /** How many steps its lists are shortened by. */
  readonly cut: number;
  /** Whether it has the whole width of the page. */
  readonly wide: boolean;
}

/** Lines of a ranking once shortened: rankings give way first, since those below are one line with their sums. */
export function rankedAt(cut: number): number {
  return Math.max(3, 10 - cut);
}

/** Lines of any other list once shortened. */
export function listedAt(cut: number): number {
  return Math.max(4, 14 - Math.max(0, cut - 5));
}
