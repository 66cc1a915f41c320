import type { Reference } from '../core/model/reference.ts';
import type { About } from '../core/query/about.ts';
import { withoutPlace } from '../core/query/filter.ts';
import type { Action, View } from '../core/view/viewState.ts';
import { Distribution } from '../features/distribution/Distribution.tsx';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { PlaceMap } from '../features/map/PlaceMap.tsx';
import { RankingChart } from '../features/ranking/RankingChart.tsx';
import { Sectors } from '../features/sectors/Sectors.tsx';
import { Trends } from '../features/trends/Trends.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Exploration } from '../state/useExplore.ts';
import styles from './ProfilePage.module.css';

interface ProfileChartsProps {
  readonly about: About;
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** The charts of the explore page held to one subject; each kind of subject leaves out the chart it is a line of. */
export function ProfileCharts({ about, exploration, view, reference, dispatch }: ProfileChartsProps) {
  const { t, format, language } = useLocale();
  const { result, edition, overview } = exploration;
  const { of } = about.subject;
  const speech = { t, format, language };
  const selection = selectionWords(result, view.filter, reference, speech);
  const elsewhere = selectionWords(result, withoutPlace(view.filter), reference, speech);
  const chart = { result, view, edition, reference, selection, dispatch };
  return (
    <>
      {(of === 'sector' || of === 'funder') && (
        <div id="map" className={styles.map} tabIndex={-1}>
          <PlaceMap {...chart} selection={elsewhere} baseline={overview} />
        </div>
      )}
      <div className={styles.charts}>
        <Trends {...chart} />
        {of !== 'sector' && <Sectors {...chart} />}
        {of !== 'funder' && <RankingChart {...chart} of="funder" />}
        {of !== 'recipient' && (
          <div id="recipients" tabIndex={-1}>
            <RankingChart {...chart} of="recipient" />
          </div>
        )}
        {of !== 'recipient' && <Distribution {...chart} />}
      </div>
    </>
  );
}
