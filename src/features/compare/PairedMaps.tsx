import type { Plate } from '../../core/geo/plate.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import styles from './PairedMaps.module.css';
import type { PairedMaps as Maps, PairedArea } from './pairedMaps.ts';
import { areasWords, classStarts, looksNotes, unitOf, writtenOf } from './pairedMapWords.ts';
import { SideMap } from './SideMap.tsx';

interface PairedMapsProps {
  readonly maps: Maps;
  readonly plate: Plate;
  readonly names: readonly [string, string];
  readonly summary: string;
}

/** Two small maps, one colour scale, one distance scale. */
export function PairedMaps({ maps, plate, names, summary }: PairedMapsProps) {
  const voice = useLocale();
  const { t } = voice;
  const unit = unitOf(maps, voice);
  return (
    <ChartFigure
      title={{ heading: t('compare.maps'), subtitle: areasWords(maps, voice) }}
      summary={summary}
      table={tableOf(maps, names, unit, voice)}
      notes={[...looksNotes(maps, voice), t('map.credit')]}
    >
      <div className={styles.maps}>
        {([maps.a, maps.b] as const).map((map, index) => (
          <SideMap
            key={index === 0 ? 'a' : 'b'}
            side={index === 0 ? 'a' : 'b'}
            map={map}
            of={maps.of}
            plate={plate}
            title={names[index] ?? ''}
            written={(area) => writtenOf(area, maps.measure, voice)}
          />
        ))}
      </div>
      <ol className={styles.key} aria-hidden="true">
        {classStarts(maps, voice).map((start, index) => (
          <li key={start}>
            <svg width="34" height="10" aria-hidden="true" focusable="false">
              <rect width="34" height="10" fill={moneyTones[index]} />
            </svg>
            <bdi>{start}</bdi>
          </li>
        ))}
        <li>{unit}</li>
      </ol>
    </ChartFigure>
  );
}

function tableOf(maps: Maps, [a, b]: readonly [string, string], unit: string, voice: Voice) {
  const { t, format, language } = voice;
  const rowsOf = (areas: readonly PairedArea[], side: string, key: string) =>
    areas.map((area) => ({
      key: `${key}-${area.shape.code}`,
      cells: [
        areaName(area.names, language),
        side,
        writtenOf(area, maps.measure, voice),
        area.n === 0 ? '' : format.integer(area.n),
      ],
      choosable: false,
      chosen: false,
    }));
  return {
    columns: [
      { key: 'place', label: t(`places.placeColumn.${maps.of}`), numeric: false },
      { key: 'side', label: t('compare.what'), numeric: false },
      { key: 'figure', label: unit, numeric: true },
      { key: 'rows', label: t('places.rows'), numeric: true },
    ],
    rows: [...rowsOf(maps.a.areas, a, 'a'), ...rowsOf(maps.b.areas, b, 'b')],
    total: null,
  };
}
