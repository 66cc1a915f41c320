import { lazy, Suspense } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import styles from './CallsByRegion.module.css';
import { type CallsByRegionSubject, callsByRegion, type PlaceOfCalls } from './callsByRegion.ts';

const RegionsMap = lazy(async () => ({ default: (await import('./RegionsMap.tsx')).RegionsMap }));

interface CallsByRegionProps extends CallsByRegionSubject {
  /** What must be said of the edition's money. */
  readonly notes: readonly string[];
  readonly onToggle: (region: string) => void;
}

/** Where calls are open beside where money went; a region can be kept. */
export function CallsByRegion({ notes, onToggle, ...subject }: CallsByRegionProps) {
  const voice = useLocale();
  const { t } = voice;
  const model = callsByRegion(subject, voice);
  const { of, regions, elsewhere, national, perInhabitant, summary, table } = model;
  const way = perInhabitant ? 'perInhabitant' : 'amount';
  const title = { heading: t(`calls.map.title.${of}`), subtitle: t(`calls.map.subtitle.${way}`) };
  const said = national > 0 ? [t(`calls.map.national.${of}`, { count: national })] : [];
  return (
    <ChartFigure
      {...{ title, summary, table }}
      reading={t('calls.map.reading')}
      notes={[...said, ...notes]}
      onChoose={onToggle}
    >
      <div className={styles.chart}>
        <div className={styles.map}>
          <Suspense>
            <RegionsMap regions={regions} summary={summary} />
          </Suspense>
        </div>
        <ul>
          {[...regions, ...elsewhere].map((place) => (
            <li key={place.key}>
              <Row place={place} onToggle={onToggle} />
            </li>
          ))}
        </ul>
      </div>
    </ChartFigure>
  );
}

interface RowProps {
  readonly place: PlaceOfCalls;
  readonly onToggle: (region: string) => void;
}

/** No call names several regions as one place: that row has money only, and cannot be kept. */
function Row({ place, onToggle }: RowProps) {
  const { t } = useLocale();
  const { key, name, calls, money, length, look, chosen } = place;
  const figures = (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.calls}>
        <Squares n={calls} chosen={chosen} />
        <bdi>{calls}</bdi>
      </span>
      <bdi className={styles.money}>{money}</bdi>
      <span className={styles.bar}>
        {look === 'noList' ? (
          <MeasureBar length={1} height={5} tone="hatch" />
        ) : (
          length !== null && <MeasureBar length={length} height={5} tone="money" />
        )}
      </span>
    </>
  );
  if (key === 'several') return <div className={styles.row}>{figures}</div>;
  const label = t('calls.map.row', { place: name, count: calls, money });
  return (
    <button type="button" className={styles.row} aria-pressed={chosen} aria-label={label} onClick={() => onToggle(key)}>
      {figures}
    </button>
  );
}

/** Above this many calls the figure alone says it. */
const mostSquares = 12;
const step = 9;

/** A square for each call. */
function Squares({ n, chosen }: { readonly n: number; readonly chosen: boolean }) {
  if (n === 0 || n > mostSquares) return null;
  return (
    <svg
      width={n * step}
      height="8"
      aria-hidden="true"
      focusable="false"
      fill={chosen ? 'var(--accent)' : 'var(--ink)'}
    >
      {Array.from({ length: n }, (_, index) => index * step).map((x) => (
        <rect key={x} x={x} width="7" height="7" />
      ))}
    </svg>
  );
}
