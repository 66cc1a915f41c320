import { useLocale } from '../../i18n/react.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface CallsFailedProps {
  /** `check` where the page is about calls, `note` where they stand beside something else. */
  readonly tone: 'check' | 'note';
  readonly retry: () => void;
}

/** The calls did not come: what stays exact, and the way to ask again. */
export function CallsFailed({ tone, retry }: CallsFailedProps) {
  const { t } = useLocale();
  return (
    <Notice tone={tone}>
      {t('calls.list.failed')}{' '}
      <button type="button" onClick={retry}>
        {t('app.failure.retry')}
      </button>
    </Notice>
  );
}
