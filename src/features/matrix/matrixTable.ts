import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import type { Crossing } from './crossing.ts';
import type { MatrixColumn, MatrixRow } from './matrixShape.ts';

/** The matrix in figures: the number of grants and the amount of each place, then its amount in each sector. */
export function matrixTable(
  { places, whole }: Crossing,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  currency: string,
  voice: Voice,
): ChartTableModel {
  const { t, format } = voice;
  return {
    columns: [
      { key: 'region', label: t('charts.column.region'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: amountHeading(currency, voice), numeric: true },
      ...columns.map(({ sector, name }) => ({ key: sector, label: name, numeric: true })),
    ],
    rows: rows.map((row, index) => ({
      key: row.place,
      cells: [
        row.state === 'counted' ? row.name : t('charts.matrix.nameless', { name: row.name, state: row.stateWords }),
        row.grants,
        row.amount,
        ...(places[index]?.cells ?? []).map((cell) => (cell ? format.inUnit(cell.sum) : '')),
      ],
      choosable: row.state === 'counted' || row.state === 'outside',
      chosen: row.chosen,
    })),
    total: [
      t('charts.total'),
      format.integer(whole.n),
      format.inUnit(whole.sum),
      ...columns.map((column) => column.amount),
    ],
  };
}
