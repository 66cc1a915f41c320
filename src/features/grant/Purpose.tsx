import { useLocale } from '../../i18n/react.tsx';
import styles from './Section.module.css';

const arabic = /[\u0600-\u06FF]/;

/** The purpose in the publisher's own words and direction. */
export function Purpose({ text }: { readonly text: string }) {
  const { t } = useLocale();
  return (
    <section className={styles.section}>
      <h2>{t('record.field.purpose')}</h2>
      {text === '' ? (
        <p className={styles.quiet}>{t('record.purposeNotStated')}</p>
      ) : (
        <blockquote dir="auto" lang={arabic.test(text) ? 'ar' : 'fr'} className={styles.quoted}>
          {t('record.quoted', { text })}
        </blockquote>
      )}
    </section>
  );
}
