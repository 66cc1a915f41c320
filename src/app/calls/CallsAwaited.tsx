import { useLocale } from '../../i18n/react.tsx';
import styles from './CallsAwaited.module.css';

/** Keeps the place of calls that are on their way, and says so where they will stand. */
export function CallsAwaited() {
  const { t } = useLocale();
  return (
    <p role="status" className={styles.awaited}>
      {t('calls.list.loading')}
    </p>
  );
}
