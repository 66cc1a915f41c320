import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Preparation } from './bodyProps.ts';
import { Chart } from './charts/Chart.tsx';
import type { FigureProps } from './figureProps.ts';
import { LazyView } from './LazyView.tsx';
import styles from './ProfilePage.module.css';
import { Shareable } from './sharing.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

interface CountryViewProps extends FigureProps {
  readonly prepare: Preparation;
}

const choices = ['map', 'flows'] as const;

/** Where the money of a funder or a sector goes: on the map, or from funders through sectors to regions. */
export function CountryView({ prepare, ...figure }: CountryViewProps) {
  const speech = useLocale();
  const { exploration, view, reference, dispatch } = figure;
  const selection = selectionWords(exploration.result, view.filter, reference, speech, exploration.about);
  return (
    <div id="map" className={styles.map} tabIndex={-1}>
      <ViewSwitch form={view.form} choices={choices} dispatch={dispatch} />
      {view.form === 'flows' ? (
        <Shareable id="flows">
          <LazyView {...figure} prepare={prepare} form="flows" selection={selection} />
        </Shareable>
      ) : (
        <Chart {...figure} id="map" />
      )}
    </div>
  );
}
