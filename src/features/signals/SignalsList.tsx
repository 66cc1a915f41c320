import type { SignalCount, SignalsAnswer } from '../../core/signals/askSignals.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { outcomeWords } from './outcomeWords.ts';
import styles from './Signals.module.css';
import { StaffWelfare } from './StaffWelfare.tsx';

interface SignalsListProps {
  readonly signals: SignalsAnswer;
  readonly currency: string;
  /** Query that keeps the selection on the way to a question. */
  readonly query: string;
  /** Query of the explore page that shows grants to staff-welfare bodies. */
  readonly welfareQuery: string;
}

/** All questions, each with what it came to. */
export function SignalsList({ signals, currency, query, welfareQuery }: SignalsListProps) {
  return (
    <>
      <ol className={styles.questions}>
        {signals.counts.map((count) => (
          <Question key={count.id} count={count} currency={currency} query={query} />
        ))}
      </ol>
      <StaffWelfare welfare={signals.staffWelfare} currency={currency} query={welfareQuery} />
    </>
  );
}

interface QuestionProps {
  readonly count: SignalCount;
  readonly currency: string;
  readonly query: string;
}

function Question({ count, currency, query }: QuestionProps) {
  const { t } = useLocale();
  return (
    <li className={styles.question}>
      <h2>
        <PageLink to={{ kind: 'signals', of: count.id }} query={query}>
          {t(`signals.of.${count.id}.title`)}
        </PageLink>
      </h2>
      <p>{t(`signals.of.${count.id}.question`)}</p>
      <Outcome count={count} currency={currency} />
    </li>
  );
}

/** How many places there are to read again, of how many examined; small numbers are said to be small. */
export function Outcome({ count, currency }: Pick<QuestionProps, 'count' | 'currency'>) {
  const { found, examined, few } = outcomeWords(count, currency, useLocale());
  return (
    <p className={styles.outcome}>
      {found && (count.findings > 0 ? <strong>{found}</strong> : <span>{found}</span>)}
      <span className={styles.examined}>{examined}</span>
      {few && <span className={styles.few}>{few}</span>}
    </p>
  );
}
