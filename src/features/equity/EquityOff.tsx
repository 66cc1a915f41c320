import { useLocale } from '../../i18n/react.tsx';
import styles from './EquityOff.module.css';

/** Why the view is off on a partial edition, and the way to see it all the same. */
export function EquityOff({ onShow }: { readonly onShow: () => void }) {
  const { t } = useLocale();
  return (
    <section className={styles.off} aria-label={t('equity.off')}>
      <h2>{t('equity.off')}</h2>
      <p>{t('map.partial.why')}</p>
      <button type="button" onClick={onShow}>
        {t('map.partial.show')}
      </button>
    </section>
  );
}
