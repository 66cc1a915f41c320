import type { SignalCount, SignalsAnswer } from '../../core/signals/askSignals.ts';
import type { SignalId } from '../../core/signals/signal.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
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

/** What the tested of a question are. */
const units: Readonly<Record<SignalId, 'grants' | 'funders' | 'recipients'>> = {
  sameProject: 'grants',
  belowLine: 'grants',
  splitAgreement: 'grants',
  concentration: 'funders',
  firstYear: 'grants',
  outlier: 'grants',
  spelling: 'recipients',
};

/** How many places there are to read again, of how many examined; small numbers are said to be small. */
export function Outcome({ count, currency }: Pick<QuestionProps, 'count' | 'currency'>) {
  const { t, format } = useLocale();
  const { id, tested, fewest, findings, grants, sum } = count;
  const few = tested < fewest;
  return (
    <p className={styles.outcome}>
      {!few && findings > 0 && (
        <strong>
          {t('signals.found', {
            count: findings,
            grants: t('charts.grants', { count: grants }),
            amount: format.dirhams(sum, currency),
          })}
        </strong>
      )}
      {!few && findings === 0 && <span>{t('signals.nothing')}</span>}
      <span className={styles.examined}>{t(`signals.examined.${units[id]}`, { count: tested })}</span>
      {few && (
        <span className={styles.few}>{tested === 0 ? t('signals.noneTested') : t('signals.few', { fewest })}</span>
      )}
    </p>
  );
}
