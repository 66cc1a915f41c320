import type { Plate } from '../../core/geo/plate.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import styles from './PairedMaps.module.css';
import type { PairedMaps as Maps, PairedArea } from './pairedMaps.ts';
import { areasWords, classStarts, looksNotes, mapsHeading, offMapWords, unitOf, writtenOf } from './pairedMapWords.ts';
import { SideMap } from './SideMap.tsx';
import type { Side } from './side.ts';

interface PairedMapsProps {
  readonly maps: Maps;
  readonly plate: Plate;
  readonly sides: readonly [Side, Side];
  readonly summary: string;
}

/** Two small maps, one colour scale, one distance scale. */
export function PairedMaps({ maps, plate, sides, summary }: PairedMapsProps) {
  const voice = useLocale();
  const { t } = voice;
  const [{ result }] = sides;
  const unit = unitOf(maps, voice);
  return (
    <ChartFigure
      title={{ heading: mapsHeading(maps, result.kind, voice), subtitle: areasWords(maps, voice) }}
      summary={summary}
      table={tableOf(maps, sides, unit, voice)}
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
            title={sides[index]?.name ?? ''}
            offMap={offMapWords(map, maps, sides[index]?.result.currency ?? '', voice)}
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

/** Both sides line by line, what is off the map last of each: with it the lines sum to what the map is of. */
function tableOf(maps: Maps, [a, b]: readonly [Side, Side], unit: string, voice: Voice) {
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
  const offMapOf = ({ offMap: { n, sum } }: Maps['a'], side: string, key: string) => {
    const figure = { amount: format.inUnit(sum), per_inhabitant: '', grants: format.integer(n) }[maps.measure];
    const cells = [t(maps.of === 'province' ? 'places.unplaced' : 'compare.offMap.region'), side, figure];
    return n === 0 ? [] : [{ key, cells: [...cells, format.integer(n)], choosable: false, chosen: false }];
  };
  return {
    columns: [
      { key: 'place', label: t(`places.placeColumn.${maps.of}`), numeric: false },
      { key: 'side', label: t('compare.what'), numeric: false },
      { key: 'figure', label: unit, numeric: true },
      { key: 'rows', label: t('places.rows'), numeric: true },
    ],
    rows: [
      ...rowsOf(maps.a.areas, a.name, 'a'),
      ...offMapOf(maps.a, a.name, 'a-off'),
      ...rowsOf(maps.b.areas, b.name, 'b'),
      ...offMapOf(maps.b, b.name, 'b-off'),
    ],
    total: null,
  };
}
