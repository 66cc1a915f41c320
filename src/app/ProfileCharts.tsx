import type { ReactNode } from 'react';
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
import { PlaceCharts } from './PlaceCharts.tsx';
import styles from './ProfilePage.module.css';

interface ProfileChartsProps {
  readonly about: About;
  readonly exploration: Exploration;
  readonly view: View;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** Where the subject's money went, then the charts of the explore page held to it but for the one it is a line of. */
export function ProfileCharts({ about, exploration, view, reference, dispatch }: ProfileChartsProps) {
  const { t, format, language } = useLocale();
  const { result, edition, overview } = exploration;
  const { of } = about.subject;
  const speech = { t, format, language };
  const selection = selectionWords(result, view.filter, reference, speech);
  const elsewhere = selectionWords(result, withoutPlace(view.filter), reference, speech);
  const chart = { result, view, edition, reference, selection, dispatch };
  const sectors = <Sectors key="sectors" {...chart} />;
  const trends = <Trends key="trends" {...chart} />;
  const distribution = <Distribution key="distribution" {...chart} />;
  const funders = <RankingChart key="funders" {...chart} of="funder" />;
  const recipients = (
    <div key="recipients" id="recipients" tabIndex={-1}>
      <RankingChart {...chart} of="recipient" />
    </div>
  );
  const stacks: Readonly<Record<typeof of, readonly ReactNode[][]>> = {
    region: [[sectors, funders], [trends, distribution], [recipients]],
    province: [[sectors, funders], [trends, distribution], [recipients]],
    sector: [[funders], [recipients]],
    funder: [[sectors], [recipients]],
    recipient: [[trends], [sectors], [funders]],
  };
  return (
    <>
      <PlaceCharts {...{ about, exploration, view, reference }} />
      {(of === 'sector' || of === 'funder') && (
        <div className={styles.country}>
          <div id="map" className={styles.map} tabIndex={-1}>
            <PlaceMap {...chart} selection={elsewhere} baseline={overview} />
          </div>
          <div className={styles.side}>
            {trends}
            {distribution}
          </div>
        </div>
      )}
      <div className={styles.stacks} data-stacks={stacks[of].length}>
        {stacks[of].map((stack, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stack is its place on the page
          <div key={index} className={styles.stack}>
            {stack}
          </div>
        ))}
      </div>
    </>
  );
}
