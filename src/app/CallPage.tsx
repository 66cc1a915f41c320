import { useLocale } from '../i18n/react.tsx';
import { useCalls } from '../state/useCalls.ts';
import { Notice } from '../ui/Notice.tsx';
import type { BodyProps } from './bodyProps.ts';

/** One call for proposals at its own address. */
export function CallPage({ exploration, printed, notices }: BodyProps) {
  const { t } = useLocale();
  const { page } = exploration;
  const { record } = useCalls(exploration, printed);
  const call = record?.calls.find(({ id }) => page.kind === 'call' && id === page.id);
  return (
    <>
      {notices}
      {call ? <h1>{call.title}</h1> : <Notice tone="note">{t('calls.list.loading')}</Notice>}
    </>
  );
}
