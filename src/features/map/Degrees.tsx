import { plate } from 'virtual:plate';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Degrees.module.css';
import { across, down } from './Labels.tsx';

/** The degrees of the graticule, outside the frame on the side where reading ends. */
export function Degrees() {
  const { t, direction } = useLocale();
  const side =
    direction === 'rtl'
      ? ({ x: '0', dx: -3, anchor: 'end' } as const)
      : ({ x: '100%', dx: 3, anchor: 'start' } as const);
  return (
    <svg className={styles.degrees} width="100%" height="100%" aria-hidden="true">
      {plate.meridians.map(({ degrees, at }) => (
        <text key={degrees} x={across(at)} y="100%" dy="14" textAnchor="middle">
          {t('map.degrees.west', { degrees: -degrees })}
        </text>
      ))}
      <g className={styles.parallels}>
        {plate.parallels.map(({ degrees, at }) => (
          <text key={degrees} x={side.x} dx={side.dx} y={down(at)} dy="3.5" textAnchor={side.anchor}>
            {t('map.degrees.north', { degrees })}
          </text>
        ))}
      </g>
    </svg>
  );
}
