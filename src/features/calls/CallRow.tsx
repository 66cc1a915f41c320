import type { ReactNode } from 'react';
import type { StandingCall } from '../../core/calls/callOrder.ts';
import { pressingDays } from '../../core/calls/callStatus.ts';
import type { CallOrigin } from '../../core/calls/joinCalls.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Bar } from '../../ui/Bar.tsx';
import styles from './CallRow.module.css';
import { amountWords, dateWords, funderOf, labelsOf, listedTitle } from './callWords.ts';
import { WindowStrip } from './WindowStrip.tsx';

/** Where a call of two lists in one comes from, and what carries its links there. */
export interface RowOrigin {
  readonly of: CallOrigin;
  /** Query of its address; null for the one of the page. */
  readonly query: string | null;
}

export interface CallRowProps {
  readonly line: StandingCall;
  /** ISO day in Morocco. */
  readonly today: string;
  /** True where windows are drawn beside calls. */
  readonly drawn: boolean;
  /** True where every criterion that can be compared is met. */
  readonly fits: boolean;
  /** How its criteria look beside the reader's association; null where nothing is told of one. */
  readonly marks: (call: Call) => ReactNode;
  /** True for a call that was not there at the reader's last visit. */
  readonly fresh: boolean;
  /** Which list it comes from, where two stand in one; null elsewhere. */
  readonly originOf: ((call: Call) => RowOrigin) | null;
  /** Id of the call shown beside the list; null for none. */
  readonly chosen: string | null;
}

/** The bar under a call is full at so many days left. */
const fullBar = 90;

/** One call of a list: days left, what, who, until when, how much, and how it looks beside my association. */
export function CallRow({ line, today, drawn, fits, marks, fresh, originOf, chosen }: CallRowProps) {
  const { t, format, language } = useLocale();
  const speech = { t, format, language };
  const { call, standing } = line;
  const { daysLeft, status } = standing;
  const origin = originOf?.(call) ?? null;
  const isChosen = call.id === chosen && origin?.of !== 'edition';
  const title = listedTitle(call, speech);
  const labels = labelsOf(call, speech);
  const pressing = daysLeft !== null && daysLeft <= pressingDays;
  const counts = daysLeft !== null || standing.daysToOpening !== null;
  return (
    <li
      className={`${styles.row} ${counts ? '' : styles.uncounted} ${status === 'closed' ? styles.closed : ''} ${isChosen ? styles.chosen : ''}`}
      aria-current={isChosen || undefined}
    >
      <DaysLeft line={line} pressing={pressing} />
      <div className={styles.what}>
        <p className={`${styles.title} ${fits ? styles.fits : ''}`}>
          <PageLink to={{ kind: 'call', id: call.id }} {...(origin?.query == null ? {} : { query: origin.query })}>
            <bdi lang={title.lang}>{title.text}</bdi>
          </PageLink>
          {fresh && <em className={styles.fresh}>{t('calls.list.fresh')}</em>}
        </p>
        <p className={styles.funder}>
          <bdi>{funderOf(call, speech)}</bdi>
          {origin && <b className={styles.label}>{t(`calls.list.origin.${origin.of}`)}</b>}
          {labels.map((label) => (
            <b key={label} className={styles.label}>
              {label}
            </b>
          ))}
        </p>
      </div>
      <p className={styles.when}>
        {dateWords(line, speech)} <span className={styles.amountHere}>· {amountWords(call, speech)}</span>
      </p>
      <div className={styles.marks}>{marks(call)}</div>
      {drawn && (
        <div className={styles.window}>
          <WindowStrip line={line} today={today} fits={fits} />
        </div>
      )}
      <p className={styles.amount}>{amountWords(call, speech)}</p>
      {daysLeft !== null && (
        <Bar
          share={daysLeft / fullBar}
          height={4}
          fill={pressing ? 'var(--alert)' : 'var(--ink2)'}
          className={styles.left}
        />
      )}
    </li>
  );
}

function DaysLeft({ line: { standing }, pressing }: { readonly line: StandingCall; readonly pressing: boolean }) {
  const { t } = useLocale();
  const days = standing.daysLeft ?? standing.daysToOpening;
  if (days === null) return null;
  const words = standing.daysLeft === null ? 'calls.list.daysToOpening' : 'calls.list.daysLeft';
  return (
    <p className={`${styles.days} ${pressing ? styles.pressing : ''}`}>
      <b>{days}</b> <span>{t(words, { count: days })}</span>
    </p>
  );
}
