import { criteria, type Fit, type Meeting } from '../../core/calls/fit.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FitMarks.module.css';
import { fitWords, meetsAllStated } from './fitWords.ts';

interface FitMarksProps {
  readonly fit: Fit;
}

/** How a call looks beside the reader's association: a square for each criterion, always in one order, and words. */
export function FitMarks({ fit }: FitMarksProps) {
  const locale = useLocale();
  return (
    <span className={styles.fit}>
      <span className={styles.marks}>
        {criteria.map((criterion) => (
          <MeetingMark key={criterion} meeting={fit.meetings[criterion]} size={13} />
        ))}
      </span>
      <span className={meetsAllStated(fit) ? styles.fitting : undefined}>{fitWords(fit, locale)}</span>
    </span>
  );
}

const meetings: readonly Meeting[] = ['met', 'notMet', 'notStated', 'notTold'];

/** What each form of a square says, and which criteria they stand for, in their order. */
export function FitLegend() {
  const { t, format } = useLocale();
  return (
    <div className={styles.legend}>
      <ul>
        {meetings.map((meeting) => (
          <li key={meeting}>
            <MeetingMark meeting={meeting} size={13} /> {t(`calls.fit.meeting.${meeting}`)}
          </li>
        ))}
      </ul>
      <p>{t('calls.fit.order', { criteria: format.list(criteria.map((name) => t(`calls.criteria.name.${name}`))) })}</p>
    </div>
  );
}

interface MeetingMarkProps {
  readonly meeting: Meeting;
  /** Pixels. */
  readonly size: number;
}

/** One criterion, told by form alone: solid met, outline not, hatch not stated by the call, dots not told. */
export function MeetingMark({ meeting, size }: MeetingMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {meeting === 'met' && <rect width="20" height="20" fill="currentColor" />}
      {meeting === 'notTold' && (
        <path d="M2 2h16v16h-16z" fill="none" stroke="currentColor" strokeWidth="2.4" strokeDasharray="2.4 3" />
      )}
      {(meeting === 'notMet' || meeting === 'notStated') && (
        <rect x="1" y="1" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="2" />
      )}
      {meeting === 'notStated' && (
        <path d="M1 7L7 1M1 13L13 1M1 19L19 1M7 19L19 7M13 19L19 13" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  );
}
