import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import { classKey, type EquityModel, type EquityRegion } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';

/** The map and the plot as a table: every region once, then the rows of no region, closed by their total. */
export function equityTable(
  model: EquityModel,
  chosen: ReadonlySet<string>,
  words: EquityWords,
  currency: string,
  voice: Voice,
): ChartTableModel {
  const { t, format } = voice;
  const column = (key: string, label: string, numeric = true) => ({ key, label, numeric });
  const rows = [...model.regions].sort((a, b) => b.poverty - a.poverty || (a.code < b.code ? -1 : 1));
  const { offMap } = model;
  const total = rows.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), offMap);
  return {
    columns: [
      column('region', t('equity.column.region'), false),
      column('need', t('equity.column.need')),
      column('money', t('equity.column.money', { currency: words.currency })),
      column('sum', amountHeading(currency, voice)),
      column('rows', t('equity.column.rows')),
      column('people', t('equity.column.people')),
      column('class', t('equity.column.class'), false),
    ],
    rows: [
      ...rows.map((region) => ({
        key: region.code,
        cells: [
          words.name(region),
          words.poverty(region.poverty),
          region.perInhabitant === null ? '' : words.bareMoney(region.perInhabitant),
          region.perInhabitant === null ? '' : format.inUnit(region.sum),
          region.perInhabitant === null ? '' : format.integer(region.n),
          format.integer(region.population),
          classWords(region, words, voice),
        ],
        choosable: region.classes !== null,
        chosen: region.classes !== null && chosen.has(classKey(region.classes.terciles)),
      })),
      {
        key: 'offMap',
        cells: [t('equity.offMap'), '', '', format.inUnit(offMap.sum), format.integer(offMap.n), '', ''],
        choosable: false,
        chosen: false,
      },
    ],
    total: [t('charts.total'), '', '', format.inUnit(total.sum), format.integer(total.n), '', ''],
  };
}

function classWords(region: EquityRegion, words: EquityWords, { t }: Voice): string {
  if (!region.classes) return words.rows(region);
  const crossed = words.crossed(region.classes.terciles);
  return region.look === 'few' ? t('equity.crossedFew', { crossed }) : crossed;
}
