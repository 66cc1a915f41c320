import type { PairFigureId } from '../core/model/figures.ts';
import styles from './ComparePage.module.css';
import { CompareChart, type PairProps } from './figures/CompareChart.tsx';
import { Shareable } from './sharing.tsx';

const columns: readonly (readonly PairFigureId[])[] = [
  ['compareMaps', 'compareSectors', 'compareSizes'],
  ['compareMeasures', 'compareFunders', 'compareYears'],
];

/** Everything two selections are held against each other by; each chart can leave alone. */
export function CompareCharts(pair: PairProps) {
  return (
    <div className={styles.charts}>
      {columns.map((column) => (
        <div key={column.join()} className={styles.stack}>
          {column.map((id) => (
            <Shareable key={id} id={id}>
              <CompareChart id={id} {...pair} />
            </Shareable>
          ))}
        </div>
      ))}
    </div>
  );
}
