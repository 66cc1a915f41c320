import type { About } from '../../core/query/about.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Facts.module.css';

interface FactsProps {
  readonly result: ExploreResult;
  readonly about: About;
}

/** The few figures that place a subject: what it holds, from how many, to how many, how large, how shared. */
export function Facts({ result, about }: FactsProps) {
  const { t, format } = useLocale();
  const { n, sum, funders, recipients, median } = result.total;
  const { of } = about.subject;
  const { concentration } = about;
  const facts = [
    { figure: format.integer(n), words: t('profile.facts.grants', { count: n }) },
    of !== 'funder' && { figure: format.integer(funders), words: t('profile.facts.funders', { count: funders }) },
    of !== 'recipient' && {
      figure: format.integer(recipients),
      words: t('profile.facts.recipients', { count: recipients }),
    },
    median !== null && n > 1 && { figure: format.decimal(median / 100, 0), words: t('profile.facts.median') },
    concentration &&
      concentration.sum <= sum && {
        figure: format.percent(concentration.topSum / concentration.sum),
        words: t(concentration.sum === sum ? 'profile.facts.concentration' : 'profile.facts.concentrationOfPart', {
          top: concentration.top,
          recipients: concentration.recipients,
          part: format.percent(concentration.sum / sum),
        }),
      },
  ];
  const counted = of !== 'recipient' && recipients > 1;
  return (
    <>
      <ul className={styles.facts}>
        {facts.map(
          (fact) =>
            fact && (
              <li key={fact.words}>
                <span className={styles.figure}>
                  <bdi>{fact.figure}</bdi>
                </span>
                <span>{fact.words}</span>
              </li>
            ),
        )}
      </ul>
      {counted && <p className={styles.note}>{t('charts.ranking.asWritten')}</p>}
    </>
  );
}
