import { plate } from 'virtual:plate';
import styles from './Report.module.css';

/** Where a region lies in the country. */
export function Locator({ region }: { readonly region: string }) {
  return (
    <svg className={styles.locator} viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true">
      {plate.regions.map(({ code, path }) => (
        <path
          key={code}
          d={path}
          fill={code === region ? 'var(--ink)' : 'var(--grey2)'}
          stroke="var(--paper)"
          strokeWidth="3"
        />
      ))}
    </svg>
  );
}
