import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import part from './Part.module.css';
import styles from './UsualWindows.module.css';
import { type FunderWindow, funderWindows, windowWords } from './usualWindowsModel.ts';

interface UsualWindowsProps {
  /** Those the reader chose. */
  readonly calls: readonly Call[];
  /** The current one. */
  readonly year: number;
}

/** Funders listed before the reader asks for the rest. */
const shownAtOnce = 6;

/** When calls came in earlier years, funder by funder, each with the years it is learnt from; never a promise. */
export function UsualWindows({ calls, year }: UsualWindowsProps) {
  const { t, format, language } = useLocale();
  const speech = { t, format, language };
  const windows = funderWindows(calls, year, speech);
  if (windows.length === 0) return null;
  const row = ({ funder, name, window, last }: FunderWindow) => (
    <li key={funder} className={styles.row}>
      <p className={styles.name}>
        <PageLink to={{ kind: 'profile', subject: { of: 'funder', key: funder } }}>
          <bdi>{name}</bdi>
        </PageLink>
      </p>
      <p>
        {windowWords(window, speech).join(' ')}{' '}
        <PageLink className={styles.last} to={{ kind: 'call', id: last.id }}>
          {t('calls.window.last', { year: window.lastYear })}
        </PageLink>
      </p>
    </li>
  );
  return (
    <section className={styles.windows} aria-labelledby="usual-windows">
      <div className={styles.head}>
        <h2 id="usual-windows" className={part.title}>
          {t('calls.window.title')}
        </h2>
        <TakeAwayButton of="usual-windows" />
      </div>
      <p className={part.note}>{t('calls.window.note')}</p>
      <ul>{windows.slice(0, shownAtOnce).map(row)}</ul>
      {windows.length > shownAtOnce && (
        <details className={styles.more}>
          <summary>{t('filters.others', { count: windows.length - shownAtOnce })}</summary>
          <ul>{windows.slice(shownAtOnce).map(row)}</ul>
        </details>
      )}
    </section>
  );
}
