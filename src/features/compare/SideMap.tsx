import type { Plate } from '../../core/geo/plate.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { groundOf } from '../../ui/chart/areaPaint.ts';
import tones from '../../ui/chart/areaTone.module.css';
import { letterWidth } from '../../ui/chart/brokenName.ts';
import { Dotted, Hatched } from '../../ui/chart/Looks.tsx';
import styles from './PairedMaps.module.css';
import { type PairedArea, type PairedMap, within } from './pairedMaps.ts';

interface SideMapProps {
  readonly side: 'a' | 'b';
  readonly map: PairedMap;
  readonly plate: Plate;
  readonly title: string;
  readonly written: (area: PairedArea) => string;
}

/** Width a map is drawn at, about, pixels: what has room inside an area. */
const drawnWidth = 320;

/** One side: its areas shaded, its place outlined as its bars are, a bar of a hundred kilometres. */
export function SideMap({ side, map, plate, title, written }: SideMapProps) {
  const { t, language, direction } = useLocale();
  const [left, top, width, height] = map.window;
  const km = map.hundredKm / width;
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
        <svg className={styles.names} width="100%" height="100%" aria-hidden="true">
          {map.areas.map((area) => (
            <Name key={area.shape.code} area={area} map={map} figure={written(area)} />
          ))}
        </svg>
      </div>
      <svg className={styles.scale} width="100%" height="18" aria-hidden="true" focusable="false">
        <line x1="0" x2={`${(100 * km).toFixed(2)}%`} y1="4" y2="4" />
        <text x="0" y="16" direction={direction} textAnchor={direction === 'rtl' ? 'end' : 'start'}>
          {t('compare.hundredKm')}
        </text>
      </svg>
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

interface NameProps {
  readonly area: PairedArea;
  readonly map: PairedMap;
  readonly figure: string;
}

/** Name and figure inside an area that has room for them; the figure alone where it has room for that. */
function Name({ area, map: { window }, figure }: NameProps) {
  const { language } = useLocale();
  const name = areaName(area.names, language);
  const room = (area.shape.room * drawnWidth) / window[2];
  const lines = [name, figure].filter((text) => text.length * letterWidth <= room);
  if (!lines.includes(figure) || area.value === null) return null;
  const [x, y] = within(area.shape.label, window);
  const tone = tones[`on${area.class + 1}`];
  return (
    <g className={tone} textAnchor="middle">
      {lines.map((line, index) => (
        <text
          key={line}
          x={`${(100 * x).toFixed(2)}%`}
          y={`${(100 * y).toFixed(2)}%`}
          dy={4 + (index - (lines.length - 1) / 2) * 14}
          className={line === figure ? styles.figure : styles.name}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
