import { useEffect } from 'react';
import type { Edition } from '../core/edition/edition.ts';
import { offlineText } from '../i18n/offlineText.ts';
import { useLocale } from '../i18n/react.tsx';
import { keepSite } from '../state/keepSite.ts';
import { useConnection } from '../state/useConnection.ts';
import styles from '../ui/Notice.module.css';
import { Notice } from '../ui/Notice.tsx';

export interface OfflineProps {
  /** The edition on screen. */
  readonly edition: Edition;
}

/** Has the site kept for when there is no network; says then which day the copy is from, and what it lacks. */
export function Offline({ edition: { kind, date } }: OfflineProps) {
  const { t, language } = useLocale();
  const { offline, missing } = useConnection();
  useEffect(() => keepSite(language), [language]);
  return (
    <>
      <div role="status" className={offline ? styles.notice : undefined}>
        {offline && offlineText(language, kind === 'own' ? 'ownFile' : 'copy', date)}
      </div>
      {missing && (
        <Notice tone="check">
          {offlineText(language, 'missing')} {t('app.failure.stillExact')}
          <button type="button" onClick={() => window.location.reload()}>
            {t('app.failure.retry')}
          </button>
        </Notice>
      )}
    </>
  );
}
