import { deadlineOf } from '../../core/calls/calendar.ts';
import type { CallStanding } from '../../core/calls/callStatus.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import { useLocale } from '../../i18n/react.tsx';
import { toggleFollowed, useFollowed } from '../../state/followed.ts';
import { BarButton, ButtonRow, barLink } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './CallActions.module.css';

interface CallActionsProps {
  readonly call: Call;
  readonly standing: CallStanding;
  readonly edition: Edition;
  /** Shows the call again. */
  readonly address: string;
}

/** What a reader does with a call: put its deadline in a calendar, answer it, follow it. On a phone under the thumb. */
export function CallActions({ call, standing, edition, address }: CallActionsProps) {
  const { t, language } = useLocale();
  const followed = useFollowed().has(call.id);
  const isDated = deadlineOf(call) !== null && standing.status !== 'closed';
  const save = async () => {
    const { calendarFile } = await import('./calendarFile.ts');
    const file = calendarFile(call, edition, edition.kind === 'own' ? null : address, language);
    if (file) saveFile(new Blob([file], { type: 'text/calendar' }), `${call.id}.ics`);
  };
  return (
    <div className={styles.actions}>
      <ButtonRow>
        {isDated && (
          <BarButton solid onClick={() => void save()}>
            {t('calls.actions.calendar')}
          </BarButton>
        )}
        {isWebAddress(call.applyUrl) && standing.status !== 'closed' && (
          <a className={barLink} href={call.applyUrl} rel="noopener">
            {t('calls.actions.apply')}
          </a>
        )}
        <BarButton aria-pressed={followed} onClick={() => toggleFollowed(call.id)}>
          {t(followed ? 'calls.actions.followed' : 'calls.actions.follow')}
        </BarButton>
      </ButtonRow>
      {isDated && <p className={styles.note}>{t('calls.actions.alarms')}</p>}
    </div>
  );
}
