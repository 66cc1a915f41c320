import type { Subject } from '../model/subject.ts';
import { isNationalTotal } from './nationalTotals.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/**
 * True for a figure that speaks of a region, a province or a funder, or of the whole country where no subject is named.
 * What divides a region by province speaks of that region too; `funderOf` tells the funder of a scope.
 */
export function speaksOf(
  figure: PublishedFigure,
  subject: Subject | null,
  funderOf: (scope: string) => string | null,
): boolean {
  if (subject === null) return isNationalTotal(figure);
  const { area, dimension, scope } = figure;
  if (subject.of === 'funder') return funderOf(scope) === subject.key;
  return area === subject.key || (dimension === 'province' && area.startsWith(`${subject.key}.`));
}
