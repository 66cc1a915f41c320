import { type ReactNode, useId } from 'react';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { PlaceKey } from './PlaceKey.tsx';
import styles from './Provinces.module.css';
import { ProvinceTable } from './ProvinceTable.tsx';
import type { PlaceChartProps } from './placeChart.ts';
import { byValue, type Peers, provincePeers, regionOf, regionParts } from './placesModel.ts';
import { type PlaceWords, placeWords } from './placeWords.ts';
import { RegionMap } from './RegionMap.tsx';

interface ProvincesProps extends PlaceChartProps {
  /** Stands under the table, beside the map. */
  readonly children?: ReactNode;
}

/** The region of a place by province, as a map and as the table that equals it. */
export function Provinces(props: ProvincesProps) {
  const { about, result, reference, filter, selection, children } = props;
  const voice = useLocale();
  const id = useId();
  if (!about.place) return null;
  const input = { ...props, subject: about.subject, place: about.place };
  const peers = provincePeers(input);
  const words = placeWords(peers.measure, result.currency, voice);
  const code = regionOf(about.subject);
  const region = reference.regions.find((other) => other.code === code);
  const regionName = (key: string) => {
    const named = reference.regions.find((other) => other.code === key);
    return named ? areaName(named.names, voice.language) : key;
  };
  const measure = measureName(result.kind, voice);
  const heading =
    peers.measure === 'amount'
      ? voice.t('places.title', { measure })
      : voice.t('places.titlePerInhabitant', { measure });
  const bases = about.subject.of === 'region' ? basesOfSelection(result, filter) : [];
  const name = regionName(code);
  const where = selection === '' ? name : voice.t('places.inRegion', { region: name, selection });
  const title = chartTitle(heading, { kind: result.kind, selection: where, bases }, voice);
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <div className={styles.map}>
        <h2 id={`${id}-title`}>{title.heading}</h2>
        <p className={styles.subtitle}>{title.subtitle}</p>
        <p id={`${id}-summary`} className="visually-hidden">
          {summaryOf(peers, words, voice)}
        </p>
        <RegionMap region={code} peers={peers} words={words} regionName={regionName} />
        <PlaceKey peers={peers} words={words} />
      </div>
      <div className={styles.beside}>
        <ProvinceTable
          peers={peers}
          parts={regionParts(peers, input)}
          words={words}
          caption={title.heading}
          regionName={name}
          population={region?.population ?? 0}
          currency={result.currency}
        />
        {children}
      </div>
    </figure>
  );
}

function summaryOf({ marks }: Peers, words: PlaceWords, { t }: Voice): string {
  const shown = marks.filter(({ n }) => n > 0);
  const [first] = byValue(shown);
  if (!first) return t('places.summaryEmpty');
  return t('places.summary', {
    place: words.name(first),
    value: words.value(first),
    shown: shown.length,
    all: marks.length,
  });
}
