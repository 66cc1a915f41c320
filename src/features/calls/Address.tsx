import { isWebAddress } from '../../core/model/webAddress.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallFacts.module.css';

/** An address as printed: a link only where it is one of the web. */
export function Address({ address }: { readonly address: string }) {
  const { t } = useLocale();
  if (!isWebAddress(address)) {
    return (
      <>
        <bdi className={styles.mono}>{address}</bdi> {t('calls.facts.noLink')}
      </>
    );
  }
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="ltr" className={styles.mono}>
      {address}
      <span className="visually-hidden"> {t('grants.opensNewPage')}</span>
    </a>
  );
}
