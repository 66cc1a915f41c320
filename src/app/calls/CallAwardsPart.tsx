import { lazy, Suspense, useState } from 'react';
import { type AwardGroup, awardGroups, filterOfAwards } from '../../core/calls/awardGroups.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useAwards } from '../../state/useAwards.ts';
import { useWhenIdle } from '../../state/whenIdle.ts';
import type { BodyProps } from '../bodyProps.ts';
import styles from './CallAwardsPart.module.css';

const CallAwardsView = lazy(async () => ({ default: (await import('./CallAwardsView.tsx')).CallAwardsView }));

export interface CallAwardsPartProps extends Pick<BodyProps, 'exploration' | 'dataset' | 'printed' | 'reference'> {
  readonly call: Call;
  readonly record: CallRecord;
}

/**
 * What a call and its earlier ones funded, as far as grants say. Grants that are not there yet are read once the page
 * rests, or at the reader's word where data is dear.
 */
export function CallAwardsPart({ exploration, dataset, printed, reference, call, record }: CallAwardsPartProps) {
  const { t } = useLocale();
  const { edition, view } = exploration;
  const [asked, setAsked] = useState(false);
  const idle = useWhenIdle();
  const groups = awardGroups(call, record);
  const count = (of: AwardGroup['of']) => groups.find((group) => group.of === of)?.n ?? 0;
  const filters = groups.map(filterOfAwards);
  const isRead = exploration.dataset.phase === 'ready' && exploration.dataset.edition.hash === edition.hash;
  const wanted = groups.length > 0 && (asked || idle || isRead);
  const results = useAwards(dataset, exploration.dataset, edition, filters, wanted);
  const failed = exploration.dataset.failure !== null;
  return (
    <section className={styles.awards} aria-labelledby="call-awards">
      <h2 id="call-awards" className={styles.title}>
        {t('calls.awards.title')}
      </h2>
      {record.awards === null && <p className={styles.words}>{t('calls.awards.noneNamed')}</p>}
      {record.awards !== null && count('own') === 0 && (
        <p className={styles.words}>{t(groups.length > 0 ? 'calls.awards.notThisOne' : 'calls.awards.none')}</p>
      )}
      {groups.length === 0 && <p className={styles.note}>{t('calls.awards.meaning')}</p>}
      {results === null ? (
        groups.length > 0 && (
          <Waiting
            n={count('own') + Math.max(count('last'), count('earlier'))}
            bytes={printed.editions.find((entry) => entry.edition.name === edition.name)?.bytes ?? 0}
            offered={!wanted || failed}
            onAsk={() => (failed ? void dataset.retry() : setAsked(true))}
          />
        )
      ) : (
        <Suspense>
          <CallAwardsView {...{ groups, filters, results, edition, view, reference }} />
        </Suspense>
      )}
    </section>
  );
}

interface WaitingProps {
  /** Grants there are to read of. */
  readonly n: number;
  /** Of the file they are in. */
  readonly bytes: number;
  readonly offered: boolean;
  readonly onAsk: () => void;
}

function Waiting({ n, bytes, offered, onAsk }: WaitingProps) {
  const { t, format } = useLocale();
  return (
    <p className={styles.words} role="status">
      {t('calls.awards.count', { count: n })}{' '}
      {offered ? (
        <button type="button" className={styles.ask} onClick={onAsk}>
          {t('calls.awards.ask', { size: format.bytes(bytes) })}
        </button>
      ) : (
        t('calls.awards.reading')
      )}
    </p>
  );
}
