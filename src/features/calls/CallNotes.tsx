import type { ReactNode } from 'react';
import { wallClockAt } from '../../core/calls/moroccoTime.ts';
import type { Edition } from '../../core/edition/edition.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallNotes.module.css';

interface CallNotesProps {
  readonly edition: Edition;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** What else must be known. */
  readonly children?: ReactNode;
}

/** What must be known of a list of calls: whether it is real, whether it is whole, and by which clock it was judged. */
export function CallNotes({ edition, now, children }: CallNotesProps) {
  const { t, format } = useLocale();
  const { day, time } = wallClockAt(now);
  return (
    <p className={styles.notes}>
      {edition.kind === 'simulated' && <strong className={styles.simulated}>{t('calls.list.simulated')}</strong>}{' '}
      {edition.kind === 'published' && t('calls.list.edition', { date: format.date(edition.date) })}{' '}
      {t('calls.list.clock', { date: format.date(day), time })} {children}
    </p>
  );
}
