import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import type { PlaceChartProps } from './placeChart.ts';
import { type Peers, provincePeers, regionPeers } from './placesModel.ts';
import { placeWords } from './placeWords.ts';
import { RankAxis } from './RankAxis.tsx';
import styles from './RankStrip.module.css';
import { type RankedPlace, rankModel } from './rankModel.ts';

/** Where a place stands among its peers: regions of the country, or provinces of one region. */
export function RankStrip(props: PlaceChartProps) {
  const { about, result, selection } = props;
  const voice = useLocale();
  const { t } = voice;
  if (!about.place) return null;
  const input = { ...props, subject: about.subject, place: about.place };
  const peers = about.subject.of === 'region' ? regionPeers(input) : provincePeers(input);
  const words = placeWords(peers.measure, result.currency, voice);
  const model = rankModel(peers, words, voice);
  const measure = measureName(result.kind, voice);
  const title = chartTitle(t(headings[keyOf(peers)], { measure }), { kind: result.kind, selection, bases: [] }, voice);
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

const headings = {
  regionamount: 'places.rankRegions',
  regionper_inhabitant: 'places.rankRegionsPerInhabitant',
  provinceamount: 'places.rankProvinces',
  provinceper_inhabitant: 'places.rankProvincesPerInhabitant',
} as const;

function keyOf({ marks, measure }: Peers): keyof typeof headings {
  return `${marks[0]?.subject.of === 'region' ? 'region' : 'province'}${measure}`;
}
