import type { ReactNode } from 'react';
import type { Reference } from '../core/model/reference.ts';
import { laidOut } from '../core/query/breakdown.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { Distribution } from '../features/distribution/Distribution.tsx';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { PlaceMap } from '../features/map/PlaceMap.tsx';
import { Matrix } from '../features/matrix/Matrix.tsx';
import { RankingChart } from '../features/ranking/RankingChart.tsx';
import { Sectors } from '../features/sectors/Sectors.tsx';
import { Trends } from '../features/trends/Trends.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';
import type { Preparation } from './bodyProps.ts';
import styles from './ExplorePage.module.css';
import { LazyView } from './LazyView.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface ChartsProps {
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
  readonly prepare: Preparation;
  /** The filter charts, where the page is wide enough to show them beside the map. */
  readonly rail: ReactNode;
}

/** The map between the filters that shape it and the charts that explain it. */
export function Charts({ exploration, view, reference, dispatch, prepare, rail }: ChartsProps) {
  const { t, format, language } = useLocale();
  const { result, edition, overview } = exploration;
  const speech = { t, format, language };
  const selection = selectionWords(result, view.filter, reference, speech);
  const elsewhere = selectionWords(result, laidOut(view.filter, view.form), reference, speech);
  const chart = { result, view, edition, reference, selection, dispatch };
  return (
    <div className={styles.grid}>
      {rail && (
        <aside className={styles.rail} aria-label={t('filters.title')}>
          {rail}
        </aside>
      )}
      <div className={styles.plates}>
        <div id="map" className={styles.map} tabIndex={-1}>
          <ViewSwitch form={view.form} dispatch={dispatch} />
          {view.form === 'map' || view.form === 'table' ? (
            <PlaceMap {...chart} selection={elsewhere} baseline={overview} />
          ) : (
            <LazyView {...{ exploration, view, reference, dispatch, prepare }} form={view.form} selection={elsewhere} />
          )}
        </div>
        <div className={styles.side}>
          <Distribution {...chart} />
          <Trends {...chart} />
        </div>
        <div className={styles.third}>
          <Sectors {...chart} />
        </div>
        <div id="recipients" className={styles.third} tabIndex={-1}>
          <RankingChart {...chart} of="recipient" />
        </div>
        <div className={styles.third}>
          <RankingChart {...chart} of="funder" />
        </div>
        <div className={styles.matrix}>
          <Matrix {...chart} />
        </div>
      </div>
    </div>
  );
}
