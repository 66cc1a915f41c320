import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Facts.module.css';
import { facts } from './facts.ts';

interface FactsProps {
  readonly result: ExploreResult;
  readonly about: About;
}

/** The few figures that place a subject, and what must be known of how many they are. */
export function Facts({ result, about }: FactsProps) {
  const { t, format } = useLocale();
  const counted = about.subject.of !== 'recipient' && result.total.recipients > 1;
  return (
    <>
      <ul className={styles.facts}>
        {facts(result, about, { t, format }).map(({ figure, words }) => (
          <li key={words}>
            <span className={styles.figure}>
              <bdi>{figure}</bdi>
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
      {counted && <p className={styles.note}>{t('charts.ranking.asWritten')}</p>}
    </>
  );
}
