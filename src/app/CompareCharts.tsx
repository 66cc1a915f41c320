import { type PairFigureId, pairFigureIds } from '../core/model/figures.ts';
import { haveNobodyInBoth, type Side, unlike } from '../features/compare/side.ts';
import styles from './ComparePage.module.css';
import { CompareChart, type PairProps } from './figures/CompareChart.tsx';
import { Shareable } from './sharing.tsx';

const columns: readonly (readonly PairFigureId[])[] = [
  ['compareMaps', 'compareSectors', 'compareSizes'],
  ['compareMeasures', 'compareFunders', 'compareYears'],
];

/** The charts of two selections; that of sizes speaks of amounts alone. */
export function chartsOf(a: Side, b: Side): readonly PairFigureId[] {
  if (haveNobodyInBoth(a)) return [];
  return pairFigureIds.filter((id) => id !== 'compareSizes' || unlike(a, b) === null);
}

/** Everything two selections are held against each other by; each chart can leave alone. */
export function CompareCharts(pair: PairProps) {
  const shown = chartsOf(pair.a, pair.b);
  return (
    <div className={styles.charts}>
      {columns.map((column) => (
        <div key={column.join()} className={styles.stack}>
          {column
            .filter((id) => shown.includes(id))
            .map((id) => (
              <Shareable key={id} id={id}>
                <CompareChart id={id} {...pair} />
              </Shareable>
            ))}
        </div>
      ))}
    </div>
  );
}
