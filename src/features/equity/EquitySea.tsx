import { plate } from 'virtual:plate';
import { memo } from 'react';
import { waterlines } from '../../core/geo/waterlines.ts';
import styles from './EquityPlate.module.css';

/** What lies under the land: the graticule, and lines that follow the coast at sea. */
export const EquitySea = memo(function EquitySea() {
  return (
    <g fill="none" className={styles.sea}>
      <path d={plate.graticule} className={styles.graticule} />
      {waterlines.map(([width, opacity]) => (
        <g key={width}>
          <path d={plate.coast} stroke="var(--rule)" strokeWidth={width} strokeOpacity={opacity} />
          <path d={plate.coast} stroke="var(--paper)" strokeWidth={width - 1.3} />
        </g>
      ))}
    </g>
  );
});
