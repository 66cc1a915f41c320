import { none } from '../../core/model/codelists.ts';
import { type Counted, sumOf } from '../../core/query/counted.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { areaName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import type { YearPanel } from './yearPanels.ts';
import { measuredText } from './yearsMeasure.ts';
import type { YearsSubject } from './yearsSubject.ts';

/** The grid as a table: a line a year, a column a region and one for the places off the map; it closes on the total. */
export function yearsTable(
  panels: readonly YearPanel[],
  whole: Counted,
  { reference, currency, chosen, measure }: Pick<YearsSubject, 'reference' | 'currency' | 'chosen' | 'measure'>,
  voice: Voice,
): ChartTableModel {
  const { t, format, language } = voice;
  const { regions } = reference;
  const drawn = new Set<string>(regions.map(({ code }) => code));
  const offMap = ({ places }: YearPanel) =>
    sumOf([...places].flatMap(([place, cell]) => (drawn.has(place) ? [] : cell)));
  const written = (cells: readonly Counted[]) =>
    cells.map((cell, place) => {
      const region = regions[place] ?? null;
      if (cell.n === 0 || (!region && measure === 'per_inhabitant')) return '';
      return measuredText(cell, region ?? { population: 1 }, measure, voice);
    });
  const placesOf = (panel: YearPanel) => [
    ...regions.map(({ code }) => panel.places.get(code) ?? { n: 0, sum: 0 }),
    offMap(panel),
  ];
  const columns = panels.map(placesOf);
  return {
    columns: [
      { key: 'year', label: t('charts.column.year'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(currency, voice), numeric: true },
      { key: 'institutions', label: t('years.column.institutions'), numeric: true },
      ...regions.map(({ code, names }) => ({ key: code, label: areaName(names, language), numeric: true })),
      { key: 'offMap', label: t('years.column.offMap'), numeric: true },
    ],
    rows: panels.map((panel, index) => ({
      key: panel.year || none,
      cells: [
        panel.year || t('years.undated'),
        format.integer(panel.n),
        panel.n === 0 ? '' : format.inUnit(panel.sum),
        panel.n === 0 ? '' : format.integer(panel.institutions),
        ...written(columns[index] ?? []),
      ],
      choosable: panel.n > 0,
      chosen: chosen !== undefined && keeps('year', chosen)(panel.year),
    })),
    total: [
      t('charts.total'),
      format.integer(whole.n),
      format.inUnit(whole.sum),
      '',
      ...written([...regions, null].map((_, place) => sumOf(columns.flatMap((cells) => cells[place] ?? [])))),
    ],
  };
}
