import type { Counted } from '../../core/query/counted.ts';
import type { Difference } from '../../core/query/difference.ts';
import { areaName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import { factorText, lookText, periodName } from './differenceWords.ts';
import type { YearsSubject } from './yearsSubject.ts';

/** The difference as a table: the regions, what is off the map, and the country they add up to. */
export function differenceTable(
  change: Difference,
  { reference, currency }: Pick<YearsSubject, 'reference' | 'currency'>,
  voice: Voice,
): ChartTableModel {
  const { t, format, language } = voice;
  const [a, b] = change.periods.map((period) => periodName(period, voice));
  const unit = amountHeading(currency, voice);
  const cells = ({ n, sum }: Counted) => [n === 0 ? '' : format.integer(n), n === 0 ? '' : format.inUnit(sum)];
  const times = (factor: number | null) => (factor === null ? '' : factorText(factor, voice));
  const nameOf = (code: string) => {
    const region = reference.regions.find((known) => known.code === code);
    return region ? areaName(region.names, language) : code;
  };
  return {
    columns: [
      { key: 'region', label: t('charts.column.region'), numeric: false },
      ...[a, b].flatMap((period = '') => [
        { key: `n ${period}`, label: t('years.column.grants', { period }), numeric: true },
        { key: `sum ${period}`, label: t('years.column.amount', { period, unit }), numeric: true },
      ]),
      { key: 'factor', label: t('years.column.factor'), numeric: true },
      { key: 'look', label: t('years.column.reading'), numeric: false },
    ],
    rows: [
      ...change.regions.map((cell) => ({
        key: cell.region,
        cells: [
          nameOf(cell.region),
          ...cells(cell.before),
          ...cells(cell.after),
          times(cell.look === 'missing' ? null : cell.factor),
          lookText(cell, voice),
        ],
        choosable: false,
        chosen: false,
      })),
      {
        key: 'offMap',
        cells: [t('years.column.offMap'), ...cells(change.offMap.before), ...cells(change.offMap.after), '', ''],
        choosable: false,
        chosen: false,
      },
    ],
    total: [t('years.column.country'), ...cells(change.before), ...cells(change.after), times(change.factor), ''],
  };
}
