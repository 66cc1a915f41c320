import { type ReactNode, useId } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import { PlaceKey } from './PlaceKey.tsx';
import styles from './Provinces.module.css';
import { ProvinceTable } from './ProvinceTable.tsx';
import type { PlaceChartProps } from './placeChart.ts';
import { provincesModel } from './provincesModel.ts';
import { RegionMap } from './RegionMap.tsx';

interface ProvincesProps extends PlaceChartProps {
  /** Stands under the table, beside the map. */
  readonly children?: ReactNode;
}

/** The region of a place by province, as a map and as the table that equals it. */
export function Provinces({ children, ...chart }: ProvincesProps) {
  const voice = useLocale();
  const id = useId();
  const model = provincesModel(chart, voice);
  if (!model) return null;
  const { region, peers, words, title, regionName } = model;
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <div className={styles.map}>
        <div className={styles.head}>
          <h2 id={`${id}-title`}>{title.heading}</h2>
          <TakeAwayButton of={`${id}-title`} />
        </div>
        <p className={styles.subtitle}>{title.subtitle}</p>
        <p id={`${id}-summary`} className="visually-hidden">
          {model.summary}
        </p>
        <RegionMap region={region} peers={peers} words={words} regionName={regionName} />
        <PlaceKey peers={peers} words={words} />
      </div>
      <div className={styles.beside}>
        <ProvinceTable
          peers={peers}
          parts={model.parts}
          words={words}
          caption={title.heading}
          regionName={regionName(region)}
          population={model.population}
          currency={chart.result.currency}
        />
        {children}
      </div>
    </figure>
  );
}
