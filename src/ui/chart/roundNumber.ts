import type { Format } from '../../i18n/format.ts';

/** A round number of a measure with no more decimals than it needs; of amounts, which are drawn in millions, in the unit of the figures. */
export function roundNumber(value: number, measure: string, format: Format): string {
  if (measure === 'amount') return format.roundInUnit(value * 1e8);
  return format.decimal(value, String(value).split('.')[1]?.length ?? 0);
}
