import { useEffect } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { PageLink } from '../state/pageLink.tsx';
import { useCalls } from '../state/useCalls.ts';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';
import { CallAwardsPart } from './calls/CallAwardsPart.tsx';
import { CallSheet } from './calls/CallSheet.tsx';
import { CallsAwaited } from './calls/CallsAwaited.tsx';
import { CallsFailed } from './calls/CallsFailed.tsx';
import { callPageTitle } from './calls/callPageTitle.ts';

/** One call for proposals at its own address. */
export function CallPage({ exploration, dataset, printed, address, reference, notices }: BodyProps) {
  const locale = useLocale();
  const { t } = locale;
  const { page, edition } = exploration;
  const { record, failed, retry } = useCalls(exploration, printed);
  const title = page.kind === 'call' && record ? callPageTitle(page.id, record, locale) : '';
  useEffect(() => {
    if (title !== '') document.title = title;
  }, [title]);
  if (page.kind !== 'call') return notices;
  const call = record?.calls.find(({ id }) => id === page.id);
  return (
    <>
      {notices}
      {record && call && (
        <CallSheet
          {...{ call, record, edition, reference, address }}
          awards={<CallAwardsPart {...{ exploration, dataset, printed, reference, call, record }} />}
        />
      )}
      {record && !call && (
        <Notice tone="check">
          {t('calls.unknown', { id: page.id })} <PageLink to={{ kind: 'calls' }}>{t('calls.list.clear')}</PageLink>
        </Notice>
      )}
      {!(record || failed) && <CallsAwaited />}
      {failed && <CallsFailed tone="check" retry={retry} />}
    </>
  );
}
