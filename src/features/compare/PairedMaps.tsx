import type { Plate } from '../../core/geo/plate.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import styles from './PairedMaps.module.css';
import type { PairedMaps as Maps, PairedArea } from './pairedMaps.ts';
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
  const { t, format } = voice;
  const unit = t(`map.unit.${maps.perInhabitant ? 'per_inhabitant' : 'amount'}`);
  const areas = [...maps.a.areas, ...maps.b.areas];
  const few = areas.some(({ look }) => look === 'few');
  const noList = areas.some(({ look }) => look === 'noList');
  return (
    <ChartFigure
      title={{ heading: t('compare.maps'), subtitle: t(`compare.mapsOf.${maps.of}`) }}
      summary={summary}
      table={tableOf(maps, names, unit, voice)}
      notes={[...(few ? [t('compare.few')] : []), ...(noList ? [t('compare.noList')] : []), t('map.credit')]}
    >
      <div className={styles.maps}>
        {([maps.a, maps.b] as const).map((map, index) => (
          <SideMap
            key={index === 0 ? 'a' : 'b'}
            side={index === 0 ? 'a' : 'b'}
            map={map}
            plate={plate}
            title={names[index] ?? ''}
            written={(area) => writtenOf(area, maps.perInhabitant, voice)}
          />
        ))}
      </div>
      <ol className={styles.key} aria-hidden="true">
        {[0, ...maps.breaks].map((from, index, all) => (
          <li key={from}>
            <svg width="34" height="10" aria-hidden="true" focusable="false">
              <rect width="34" height="10" fill={moneyTones[index]} />
            </svg>
            <bdi>{`${format.decimal(from, decimalsOf(from))}${index > 0 && index === all.length - 1 ? '+' : ''}`}</bdi>
          </li>
        ))}
        <li>{unit}</li>
      </ol>
    </ChartFigure>
  );
}

/** The value of an area without its unit; why there is none where it is not known. */
function writtenOf({ value, look }: PairedArea, perInhabitant: boolean, { t, format }: Voice): string {
  if (value === null) return t(look === 'noRow' ? 'map.noRow' : 'map.noListShort');
  return perInhabitant ? format.decimal(value, 0) : format.millions(value * 1e8);
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function tableOf(maps: Maps, [a, b]: readonly [string, string], unit: string, voice: Voice) {
  const { t, format, language } = voice;
  const rowsOf = (areas: readonly PairedArea[], side: string, key: string) =>
    areas.map((area) => ({
      key: `${key}-${area.shape.code}`,
      cells: [
        areaName(area.names, language),
        side,
        writtenOf(area, maps.perInhabitant, voice),
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
