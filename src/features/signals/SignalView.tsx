import type { EditionKind } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { SignalCount, ToldFinding } from '../../core/signals/askSignals.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLead } from '../../ui/PageTitle.tsx';
import { FindingView } from './FindingView.tsx';
import { findingKey } from './findingModel.ts';
import { exampleParts, ruleParts } from './ruleNumbers.ts';
import styles from './Signals.module.css';
import { Outcome } from './SignalsList.tsx';

interface SignalViewProps {
  readonly count: SignalCount;
  readonly told: readonly ToldFinding[];
  readonly currency: string;
  readonly edition: EditionKind;
  readonly reference: Reference;
  /** Query of the explore page for a selection. */
  readonly queryOf: (filter: Filter) => string;
}

/** One question: what it found, then its rule, an example, and the ordinary reasons that lead there. */
export function SignalView({ count, told, currency, edition, reference, queryOf }: SignalViewProps) {
  const { t } = useLocale();
  const { id, tested, fewest } = count;
  const findings = (
    <ol className={styles.findings}>
      {told.map((finding) => (
        <FindingView key={findingKey(finding)} {...{ id, finding, currency, edition, reference, queryOf }} />
      ))}
    </ol>
  );
  return (
    <>
      <PageLead>{t(`signals.of.${id}.question`)}</PageLead>
      <Outcome count={count} currency={currency} />
      <div className={styles.columns}>
        {told.length > 0 && (
          <section aria-labelledby="signal-findings">
            <h2 id="signal-findings">{t('signals.findings')}</h2>
            {tested < fewest ? (
              <details className={styles.details}>
                <summary>{t('signals.fewShow')}</summary>
                {findings}
              </details>
            ) : (
              findings
            )}
            {count.findings > told.length && <p>{t('signals.more', { count: count.findings - told.length })}</p>}
          </section>
        )}
        <Method id={id} />
      </div>
    </>
  );
}

function Method({ id }: Pick<SignalCount, 'id'>) {
  const { t, format } = useLocale();
  return (
    <section className={styles.method}>
      <h2>{t('signals.method')}</h2>
      <p>{t(`signals.of.${id}.formula`, ruleParts(id, format))}</p>
      {id === 'belowLine' && (
        <>
          <h3>{t('signals.basisTitle')}</h3>
          <p>{t('signals.of.belowLine.basis')}</p>
        </>
      )}
      <h3>{t('signals.exampleTitle')}</h3>
      <p>{t(`signals.of.${id}.example`, exampleParts(id, format))}</p>
      <h3>{t('signals.innocentTitle')}</h3>
      <ul>
        <li>{t(`signals.of.${id}.innocent.a`)}</li>
        <li>{t(`signals.of.${id}.innocent.b`)}</li>
        <li>{t(`signals.of.${id}.innocent.c`)}</li>
      </ul>
      <p className={styles.about}>{t('signals.about')}</p>
    </section>
  );
}
