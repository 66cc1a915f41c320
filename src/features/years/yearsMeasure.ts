import type { Region } from '../../core/model/reference.ts';
import type { Counted } from '../../core/query/counted.ts';
import type { Measure } from '../../core/view/viewState.ts';
import { measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';

/** What the small maps can be drawn by: a median cannot be added up from lists. */
export const yearsMeasures = ['amount', 'grants', 'per_inhabitant'] as const satisfies readonly Measure[];
export type YearsMeasure = (typeof yearsMeasures)[number];

/** The measure drawn for one of the page: amounts where it cannot be told year by year. */
export function yearsMeasureOf(measure: Measure): YearsMeasure {
  return yearsMeasures.find((known) => known === measure) ?? 'amount';
}

/** The figure of a region in the unit of the measure: millions, grants, or units of currency per inhabitant. */
export function measured(
  { n, sum }: Counted,
  { population }: Pick<Region, 'population'>,
  measure: YearsMeasure,
): number {
  if (measure === 'grants') return n;
  return measure === 'amount' ? sum / 1e8 : sum / 100 / population;
}

/** That figure as written in a table. */
export function measuredText(
  cell: Counted,
  region: Pick<Region, 'population'>,
  measure: YearsMeasure,
  { format }: Voice,
) {
  if (measure === 'grants') return format.integer(cell.n);
  return measure === 'amount' ? format.inUnit(cell.sum) : format.decimal(measured(cell, region, measure), 2);
}

/** The measure as a title names it. */
export function yearsMeasureName(measure: YearsMeasure, kind: string, voice: Voice): string {
  if (measure === 'grants') return voice.t('years.measure.grants');
  const amount = measureName(kind, voice);
  return measure === 'amount' ? amount : voice.t('years.measure.perInhabitant', { amount });
}

/** The unit of the measure. */
export function yearsUnit(measure: YearsMeasure, currency: string, voice: Voice): string {
  const { t } = voice;
  if (measure === 'grants') return t('years.unit.grants');
  if (measure === 'amount') return amountHeading(currency, voice);
  return t('years.unit.perInhabitant', { currency: currency === 'MAD' ? t('charts.dirham') : currency });
}
