import type { Plate } from '../../core/geo/plate.ts';
import type { Direction } from '../../i18n/languages.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { groundOf } from '../../ui/chart/areaPaint.ts';
import tones from '../../ui/chart/areaTone.module.css';
import { Dotted, Hatched } from '../../ui/chart/Looks.tsx';
import styles from './PairedMaps.module.css';
import type { PairedArea, PairedMap, PairedMaps } from './pairedMaps.ts';
import { drawnWidth, leaderStart, lineHeight, type SideLabel, sideLabels, unlabelled } from './sideLabels.ts';

interface SideMapProps {
  readonly side: 'a' | 'b';
  readonly map: PairedMap;
  /** What its areas are. */
  readonly of: PairedMaps['of'];
  readonly plate: Plate;
  readonly title: string;
  readonly written: (area: PairedArea) => string;
  /** What is on no area of it, in words; empty where all is. */
  readonly offMap: string;
}

/** One side: its areas shaded, its place outlined as its bars are, a bar of a hundred kilometres. */
export function SideMap({ side, map, of, plate, title, written, offMap }: SideMapProps) {
  const { t, format, language, direction } = useLocale();
  const [left, top, width, height] = map.window;
  const km = map.hundredKm / width;
  const labels = sideLabels(map, of, ({ names }) => areaName(names, language), written);
  const beneath = of === 'province' ? unlabelled(map, labels) : [];
  return (
    <figure className={`${styles.map} ${styles[side]}`}>
      <figcaption>
        <bdi>{title}</bdi>
      </figcaption>
      <div className={styles.frame} dir="ltr">
        <svg viewBox={`${left} ${top} ${width} ${height}`} role="img" aria-label={title}>
          {plate.regions.map(({ code, path }) => (
            <path key={code} d={path} className={styles.land} vectorEffect="non-scaling-stroke" />
          ))}
          {map.areas.map((area) => (
            <g key={area.shape.code}>
              <title>{`${areaName(area.names, language)} : ${written(area)}`}</title>
              <path d={area.shape.path} fill={groundOf(area)} />
            </g>
          ))}
          <Looks {...map} />
          {map.areas.map(({ shape }) => (
            <path key={shape.code} d={shape.path} className={styles.edge} vectorEffect="non-scaling-stroke" />
          ))}
          {map.outline && (
            <>
              <path d={map.outline.path} className={styles.casing} vectorEffect="non-scaling-stroke" />
              <path d={map.outline.path} className={styles.outline} vectorEffect="non-scaling-stroke" />
              <path d={map.outline.path} className={styles.core} vectorEffect="non-scaling-stroke" />
            </>
          )}
        </svg>
        <Names {...{ map, labels }} />
      </div>
      <svg className={styles.scale} width="100%" height="18" aria-hidden="true" focusable="false">
        <line x1="0" x2={`${(100 * km).toFixed(2)}%`} y1="4" y2="4" />
        <text x="0" y="16" direction={direction} textAnchor={direction === 'rtl' ? 'end' : 'start'}>
          {t('compare.hundredKm')}
        </text>
      </svg>
      {beneath.length > 0 && (
        <p className={styles.beneath}>
          {format.list(beneath.map((area) => `${areaName(area.names, language)} ${written(area)}`))}
        </p>
      )}
      {offMap && <p className={styles.beneath}>{offMap}</p>}
    </figure>
  );
}

/** The hatch of absent lists and the dots of few rows, at the size they have on any map. */
function Looks({ areas, window: [left, top, width, height] }: PairedMap) {
  const sheet = { width: left + width, height: top + height, scale: width / drawnWidth };
  const looking = (look: PairedArea['look']) =>
    areas.filter((area) => area.look === look).map(({ shape }) => <path key={shape.code} d={shape.path} />);
  const [noList, few] = [looking('noList'), looking('few')];
  return (
    <>
      {noList.length > 0 && <Hatched {...sheet}>{noList}</Hatched>}
      {few.length > 0 && <Dotted {...sheet}>{few}</Dotted>}
    </>
  );
}

interface NamesProps extends Pick<SideMapProps, 'map'> {
  readonly labels: readonly SideLabel[];
}

/** What is written on the map: in areas that have room for it, else at its edges with a line to the area. */
function Names({ map, labels }: NamesProps) {
  const { direction } = useLocale();
  const [, , width, height] = map.window;
  const across = (x: number) => `${((100 * x) / drawnWidth).toFixed(2)}%`;
  const down = (y: number) => `${((100 * y * width) / (drawnWidth * height)).toFixed(2)}%`;
  const led = labels.filter(({ kind }) => kind !== 'inside');
  return (
    <svg className={styles.names} width="100%" height="100%" aria-hidden="true">
      {led.map((label) => {
        const [from, to] = [leaderStart(label), label.point];
        return (
          <g key={label.area.shape.code} className={styles.leader}>
            <line x1={across(from[0])} y1={down(from[1])} x2={across(to[0])} y2={down(to[1])} />
            <circle cx={across(to[0])} cy={down(to[1])} r="2.5" />
          </g>
        );
      })}
      {labels.map(({ area, kind, at, lines }) => (
        <g
          key={area.shape.code}
          className={kind === 'inside' ? tones[`on${area.class + 1}`] : styles.beside}
          direction={direction}
          textAnchor={anchorOf(kind, direction)}
        >
          {lines.map((line, index) => (
            <text
              key={line}
              x={across(at[0])}
              y={down(at[1])}
              dy={4 + index * lineHeight}
              className={index === lines.length - 1 ? styles.figure : styles.name}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Left and right are edges of a map, which never mirrors; where a line of text starts depends on its direction. */
function anchorOf(kind: SideLabel['kind'], direction: Direction): 'start' | 'middle' | 'end' {
  if (kind === 'inside') return 'middle';
  return (kind === 'left') === (direction === 'ltr') ? 'start' : 'end';
}
