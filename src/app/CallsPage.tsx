import { useLocale } from '../i18n/react.tsx';
import { useCalls } from '../state/useCalls.ts';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CallList } from './calls/CallList.tsx';
import { CallsAwaited } from './calls/CallsAwaited.tsx';
import { CallsFailed } from './calls/CallsFailed.tsx';

/** Every call for proposals of the edition: what is open, until when, and for whom. */
export function CallsPage(props: BodyProps) {
  const { exploration, printed, notices } = props;
  const { t } = useLocale();
  const { record, failed, retry } = useCalls(exploration, printed);
  if (record === null) {
    return (
      <>
        {notices}
        <h1 className="visually-hidden">{t('app.calls')}</h1>
        {failed ? <CallsFailed tone="check" retry={retry} /> : <CallsAwaited />}
      </>
    );
  }
  if (record.calls.length === 0) {
    return (
      <>
        {notices}
        <h1 className="visually-hidden">{t('app.calls')}</h1>
        <Notice tone="note">{t('calls.list.noCalls')}</Notice>
      </>
    );
  }
  return <CallList {...props} record={record} />;
}
