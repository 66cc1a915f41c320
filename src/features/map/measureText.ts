import type { Measure } from '../../core/view/viewState.ts';
import type { Format } from '../../i18n/format.ts';
import type { AreaMark } from './mapModel.ts';

/** The figure of an area in the unit of the measure, without the unit; empty without rows. */
export function valueText(mark: Pick<AreaMark, 'value' | 'sum'>, measure: Measure, format: Format): string {
  if (mark.value === null) return '';
  switch (measure) {
    case 'amount':
      return format.inUnit(mark.sum);
    case 'grants':
      return format.integer(mark.value);
    case 'per_inhabitant':
      return format.decimal(mark.value, 1);
    case 'median':
      return format.decimal(mark.value, Number.isInteger(mark.value) || mark.value >= 100 ? 0 : 1);
  }
}
