import { lazy, type ReactNode, Suspense } from 'react';
import type { FigureId } from '../core/model/figures.ts';
import { laidOut } from '../core/query/laidOut.ts';
import type { Form, View } from '../core/view/viewState.ts';
import { selectionWords } from '../features/headline/sentenceModel.ts';
import { useLocale } from '../i18n/react.tsx';
import type { Preparation } from './bodyProps.ts';
import { Chart } from './charts/Chart.tsx';
import styles from './ExplorePage.module.css';
import type { FigureProps } from './figureProps.ts';
import { LazyView } from './LazyView.tsx';
import { Shareable } from './sharing.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

const PlaceTwin = lazy(async () => ({ default: (await import('../features/map/PlaceTwin.tsx')).PlaceTwin }));

interface ChartsProps extends FigureProps {
  readonly prepare: Preparation;
  /** The filter charts, where the page is wide enough to show them beside the map. */
  readonly rail: ReactNode;
  readonly onFilter: () => void;
}

/** What stands on the explore page, by the way the selection is laid out; that comes first. */
export function figuresLaidOut(form: Form): readonly [FigureId, ...FigureId[]] {
  return [...laidOutAs[form], 'trends', 'sectors', 'funders', 'recipients', 'distribution', 'matrix'];
}

const laidOutAs: Readonly<Record<Form, readonly [FigureId, ...FigureId[]]>> = {
  map: ['map'],
  table: ['map'],
  tiles: ['tiles'],
  equity: ['equity', 'scatter'],
  years: ['years', 'difference'],
  flows: ['flows'],
};

/** True for the ways that need the whole page: the filters are then a sheet over it. */
export function takesWholeWidth(form: Form): boolean {
  return form === 'equity' || form === 'years' || form === 'flows';
}

/** The map between the filters that shape it and the charts that explain it. */
export function Charts({ prepare, rail, onFilter, ...figure }: ChartsProps) {
  const speech = useLocale();
  const { exploration, view, reference, dispatch } = figure;
  const elsewhere = selectionWords(exploration.result, laidOut(view.filter, view.form), reference, speech);
  const whole = takesWholeWidth(view.form);
  const twins = hasTwin(view);
  const { result, edition, overview } = exploration;
  return (
    <div className={gridClass(whole, twins)}>
      {rail && (
        <aside className={styles.rail} aria-label={speech.t('filters.title')}>
          {rail}
        </aside>
      )}
      <div className={styles.plates}>
        <div id="map" className={styles.map} tabIndex={-1}>
          <ViewSwitch form={view.form} dispatch={dispatch} onFilter={whole ? onFilter : undefined} />
          {view.form === 'map' || view.form === 'table' ? (
            <Chart id="map" {...figure} />
          ) : (
            <Shareable id={laidOutAs[view.form][0]}>
              <LazyView {...figure} prepare={prepare} form={view.form} selection={elsewhere} />
            </Shareable>
          )}
        </div>
        {twins && (
          <div className={styles.twin}>
            <Suspense>
              <PlaceTwin {...{ result, edition, view, reference, dispatch }} baseline={overview} />
            </Suspense>
          </div>
        )}
        <div className={styles.side}>
          <Chart id="distribution" {...figure} />
          <Chart id="trends" {...figure} />
        </div>
        <div className={styles.third}>
          <Chart id="sectors" {...figure} />
        </div>
        <div id="recipients" className={styles.third} tabIndex={-1}>
          <Chart id="recipients" {...figure} />
        </div>
        <div className={styles.third}>
          <Chart id="funders" {...figure} />
        </div>
        <div className={styles.matrix}>
          <Chart id="matrix" {...figure} />
        </div>
      </div>
    </div>
  );
}

/** The map of provinces names few of them: its table stands beside it. */
function hasTwin({ form, level }: View): boolean {
  return form === 'map' && level === 'province';
}

function gridClass(whole: boolean, twins: boolean): string {
  return [styles.grid, whole && styles.whole, twins && styles.twins].filter(Boolean).join(' ');
}
