import type { StandingCall } from '../../core/calls/callOrder.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { pressingDays } from '../../core/calls/callStatus.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Choices } from '../../core/view/choices.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { CallNotes } from './CallNotes.tsx';
import { amountWords, type CallSpeech, dateWords, funderOf, labelsOf, listedTitle } from './callWords.ts';
import styles from './SubjectCalls.module.css';
import { type CallSubject, type SubjectCalls as Counted, subjectCalls } from './subjectCalls.ts';
import { subjectSentences, windowSentences } from './subjectWords.ts';

interface SubjectCallsProps {
  readonly subject: CallSubject;
  readonly record: CallRecord;
  readonly edition: Edition;
  /** Query of the list that shows the same calls, from what it is asked besides the subject. */
  readonly listQuery: (choices: Choices) => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** What a subject offers now, how much it offered before and usually when, and the way to all of it. */
export function SubjectCalls({ subject, record, edition, listQuery, now }: SubjectCallsProps) {
  const locale = useLocale();
  const { t } = locale;
  const calls = subjectCalls(record, subject, now);
  return (
    <>
      <p className={styles.lead}>{subjectSentences(calls, subject.of, locale).join(' ')}</p>
      {calls.shown.length > 0 && (
        <ul className={styles.calls}>
          {calls.shown.map((line) => (
            <Line key={line.call.id} line={line} of={subject.of} />
          ))}
        </ul>
      )}
      {calls.window && <p className={styles.window}>{windowSentences(calls.window, locale).join(' ')}</p>}
      <p className={styles.all}>
        <PageLink to={{ kind: 'calls' }} query={listQuery(calls.choices)}>
          {allWords(calls, t)}
        </PageLink>
      </p>
      {calls.total > 0 && <CallNotes edition={edition} now={now} />}
    </>
  );
}

function allWords({ total }: Counted, t: CallSpeech['t']): string {
  return total === 0 ? t('calls.subject.elsewhere') : t('calls.subject.all', { count: total });
}

interface LineProps {
  readonly line: StandingCall;
  readonly of: CallSubject['of'];
}

/** One call: days left, what, who, until when and how much. */
function Line({ line, of }: LineProps) {
  const locale = useLocale();
  const { t } = locale;
  const { call, standing } = line;
  const { daysLeft, daysToOpening } = standing;
  const title = listedTitle(call, locale);
  const days = daysLeft ?? daysToOpening;
  const isNational = of === 'region' && call.regions.includes('national');
  const labels = [...(isNational ? [t('calls.place.national')] : []), ...labelsOf(call, locale)];
  return (
    <li className={styles.call}>
      <p className={`${styles.days} ${daysLeft !== null && daysLeft <= pressingDays ? styles.pressing : ''}`}>
        {days !== null && (
          <>
            <b>{days}</b> {t(daysLeft === null ? 'calls.list.daysToOpening' : 'calls.list.daysLeft', { count: days })}
          </>
        )}
      </p>
      <div className={styles.what}>
        <p className={styles.title}>
          <PageLink to={{ kind: 'call', id: call.id }}>
            <bdi lang={title.lang}>{title.text}</bdi>
          </PageLink>
        </p>
        <p className={styles.beside}>
          {of !== 'funder' && (
            <>
              <bdi>{funderOf(call, locale)}</bdi> ·{' '}
            </>
          )}
          {dateWords(line, locale)} · {amountWords(call, locale)}
          {labels.map((label) => (
            <b key={label} className={styles.label}>
              {label}
            </b>
          ))}
        </p>
      </div>
    </li>
  );
}
