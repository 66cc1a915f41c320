import type { PaperList } from '../../core/calls/papers.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Checklist.module.css';
import type { PapersToPrepare } from './checklistModel.ts';

interface PaperLinesProps {
  readonly papers: PapersToPrepare;
  readonly lists: readonly PaperList[];
  /** True where the calls they were read in may be named: a simulated edition names no real organisation. */
  readonly named: boolean;
}

/** What the call states, then what others ask for with the calls that do; each paper with a box to tick. */
export function PaperLines({ papers: { stated, common }, lists, named }: PaperLinesProps) {
  const { t, language } = useLocale();
  return (
    <>
      <h3>{t('calls.checklist.stated')}</h3>
      {stated.length === 0 && <p>{t('calls.checklist.noneStated')}</p>}
      <ul className={styles.papers}>
        {stated.map((name) => (
          <li key={name}>
            <Box /> {name}
          </li>
        ))}
      </ul>
      <h3>{t('calls.checklist.common')}</h3>
      <p className={styles.note}>
        {t('calls.checklist.readOn', { count: lists.length })} {t('calls.checklist.prevails')}
      </p>
      <ul className={styles.papers}>
        {common.map(({ name, times }) => (
          <li key={name}>
            <Box /> {name} <span className={styles.times}>{times}</span>
          </li>
        ))}
      </ul>
      <ol className={styles.sources}>
        {(named ? lists : []).map(({ url, publisher, publisherAr, year }) => (
          <li key={url}>
            <Source name={`${pickName(publisher, publisherAr, language)} ${year}`} url={url} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Source({ name, url }: { readonly name: string; readonly url: string }) {
  const { t } = useLocale();
  if (!isWebAddress(url)) return <bdi>{name}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{name}</bdi>
      <span className="visually-hidden"> {t('grants.opensNewPage')}</span>
    </a>
  );
}

function Box() {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
