import { plate } from 'virtual:plate';
import { useLocale } from '../../i18n/react.tsx';
import { groundOf } from '../../ui/chart/areaPaint.ts';
import tones from '../../ui/chart/areaTone.module.css';
import { Dotted, Hatched } from '../../ui/chart/Looks.tsx';
import styles from './CallsByRegion.module.css';
import type { PlaceOfCalls } from './callsByRegion.ts';

interface RegionsMapProps {
  readonly regions: readonly PlaceOfCalls[];
  readonly summary: string;
}

/** Width the map is drawn at, about, pixels. */
const drawnWidth = 340;

/** The regions shaded by past money, each with its number of calls; those the reader keeps outlined. */
export function RegionsMap({ regions, summary }: RegionsMapProps) {
  const { t, format } = useLocale();
  const { width, height } = plate;
  const shapes = plate.regions.flatMap((shape) => {
    const place = regions.find(({ key }) => key === shape.code);
    return place ? [{ shape, place }] : [];
  });
  const sheet = { width, height, scale: width / drawnWidth };
  const looking = (look: PlaceOfCalls['look']) =>
    shapes.filter(({ place }) => place.look === look).map(({ shape }) => <path key={shape.code} d={shape.path} />);
  const [noList, few] = [looking('noList'), looking('few')];
  const chosen = shapes.filter(({ place }) => place.chosen);
  return (
    <div className={styles.frame} dir="ltr">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {shapes.map(({ shape, place: { name, calls, money, ...area } }) => (
          <g key={shape.code}>
            <title>{t('calls.map.row', { place: name, count: calls, money })}</title>
            <path d={shape.path} fill={groundOf(area)} />
          </g>
        ))}
        {noList.length > 0 && <Hatched {...sheet}>{noList}</Hatched>}
        {few.length > 0 && <Dotted {...sheet}>{few}</Dotted>}
        {shapes.map(({ shape }) => (
          <path key={shape.code} d={shape.path} className={styles.edge} vectorEffect="non-scaling-stroke" />
        ))}
        {[styles.casing, styles.chosen].map((line) =>
          chosen.map(({ shape }) => (
            <path key={`${line}${shape.code}`} d={shape.path} className={line} vectorEffect="non-scaling-stroke" />
          )),
        )}
      </svg>
      <svg className={styles.counts} width="100%" height="100%" aria-hidden="true">
        {shapes.map(({ shape: { code, label }, place }) => (
          <text
            key={code}
            x={`${((100 * label[0]) / width).toFixed(2)}%`}
            y={`${((100 * label[1]) / height).toFixed(2)}%`}
            dy="5"
            textAnchor="middle"
            className={place.look === 'noList' ? tones.absent : tones[`on${place.class + 1}`]}
          >
            {format.integer(place.calls)}
          </text>
        ))}
      </svg>
    </div>
  );
}
