import { Suspense } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import styles from './RegionMap.module.css';
import { Sheet, type SheetProps } from './Sheet.tsx';

/** The provinces of a region on its own sheet; an empty frame while the sheet is fetched. */
export function RegionMap(props: SheetProps) {
  const { t } = useLocale();
  return (
    <nav className={styles.frame} dir="ltr" aria-label={t('places.areas', { region: props.regionName(props.region) })}>
      <Suspense>
        <Sheet {...props} />
      </Suspense>
    </nav>
  );
}
