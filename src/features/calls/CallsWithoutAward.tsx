import type { ReactNode } from 'react';
import type { WithoutAward } from '../../core/calls/withoutAward.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './CallsWithoutAward.module.css';
import { funderOf, listedTitle } from './callWords.ts';

interface CallsWithoutAwardProps {
  /** Null where no grant of the edition names any call. */
  readonly found: WithoutAward | null;
  /** The last year that the edition's lists of grants speak for; null where they do not say. */
  readonly lastYear: string | null;
  /** What can be taken away. */
  readonly download: ReactNode;
}

/** Calls that are over and that no grant names, by year and funder, with what that does and does not mean. */
export function CallsWithoutAward({ found, lastYear, download }: CallsWithoutAwardProps) {
  const { t, format } = useLocale();
  if (found === null) return <p className={styles.words}>{t('calls.withoutAward.unknown')}</p>;
  const count = found.years.reduce((sum, { calls }) => sum + calls.length, 0);
  if (count === 0) return <p className={styles.words}>{t('calls.withoutAward.none')}</p>;
  return (
    <>
      <p className={styles.words}>{t('calls.withoutAward.count', { count, closed: format.integer(found.closed) })}</p>
      <p className={styles.note}>{t('calls.withoutAward.means')}</p>
      <p className={styles.note}>{t('calls.withoutAward.meansNot')}</p>
      {lastYear !== null && found.years.some(({ year }) => year >= lastYear) && (
        <p className={styles.note}>{t('calls.withoutAward.until', { year: lastYear })}</p>
      )}
      {found.years.map(({ year, calls }) => (
        <details key={year} className={styles.year}>
          <summary>
            <b>{year}</b> {t('calls.withoutAward.year', { count: calls.length })}
          </summary>
          <ul>
            {calls.map((call) => (
              <Line key={call.id} call={call} />
            ))}
          </ul>
        </details>
      ))}
      {download}
    </>
  );
}

function Line({ call }: { readonly call: Call }) {
  const locale = useLocale();
  const { t, format } = locale;
  const { text, lang } = listedTitle(call, locale);
  return (
    <li className={styles.line}>
      <span>
        <PageLink to={{ kind: 'call', id: call.id }}>
          <bdi lang={lang}>{text}</bdi>
        </PageLink>
        <span className={styles.funder}>{funderOf(call, locale)}</span>
      </span>
      <span className={styles.date}>{t('calls.list.closed', { date: format.date(call.closes) })}</span>
    </li>
  );
}
