import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import type { PlaceChartProps } from './placeChart.ts';
import { RankAxis } from './RankAxis.tsx';
import styles from './RankStrip.module.css';
import type { RankedPlace } from './rankModel.ts';
import { rankOf } from './rankOf.ts';

/** Where a place stands among its peers: regions of the country, or provinces of one region. */
export function RankStrip(props: PlaceChartProps) {
  const voice = useLocale();
  const { t } = voice;
  const rank = rankOf(props, voice);
  if (!rank) return null;
  const { title, words, model } = rank;
  return (
    <ChartFigure
      title={title}
      summary={model.summary}
      table={model.table}
      reading={t('places.rankReading', { unit: words.unit })}
      notes={model.notes}
      nothing={model.ranked.length === 0 ? [t('charts.nothing'), ...model.notes].join(' ') : undefined}
    >
      <div className={styles.strip}>
        <ol className={styles.words}>
          {model.ranked.map((place) => (
            <li key={place.mark.subject.key} className={place.mark.current ? styles.current : undefined}>
              <span className={styles.rank}>
                {place.rank} <bdi className={styles.figure}>{place.figure}</bdi>
              </span>
              <PlaceName place={place} />
              <span className={styles.rows}>{place.rows}</span>
            </li>
          ))}
        </ol>
        <RankAxis model={model} />
      </div>
      <ol className={styles.list}>
        {[...model.ranked].reverse().map((place) => (
          <li key={place.mark.subject.key} className={place.mark.current ? styles.current : undefined}>
            <span className={styles.rank}>{place.rank}</span>
            <PlaceName place={place} />
            <bdi className={styles.figure}>{place.figure}</bdi>
            <span className={styles.rows}>{place.rows}</span>
            <span className={styles.bar}>
              <MeasureBar
                length={place.at}
                height={3}
                tone={place.mark.current ? 'accent' : 'money'}
                reference={model.middle?.at ?? null}
              />
            </span>
          </li>
        ))}
      </ol>
    </ChartFigure>
  );
}

function PlaceName({ place: { mark, name } }: { readonly place: RankedPlace }) {
  return (
    <PageLink to={{ kind: 'profile', subject: mark.subject }} className={styles.name} current={mark.current}>
      {name}
    </PageLink>
  );
}
